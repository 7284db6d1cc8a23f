package org.groundswell.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.groundswell.proof.Fixture.Board;

/** Every address under which a board or one of its pledges can be read, for people and for programs. */
final class WaysToRead {
    private WaysToRead() {
    }

    /** @return HTML: the page, its print and export forms */
    static List<String> page(Board board) {
        return List.of("/pages/viewpage.action?pageId=" + board.page(), "/pages/viewpage.action?decorator=printable&pageId=" + board.page(),
            "/spaces/flyingpdf/pdfpageexport.action?pageId=" + board.page(), "/exportword?pageId=" + board.page());
    }

    static String permalink(String pledge) {
        return "/plugins/servlet/groundswell/pledge/" + pledge;
    }

    static List<String> rest(Board board, List<String> pledges) {
        List<String> ways = new ArrayList<>(
            List.of(HostClient.APP + "/boards?space=" + board.space(), board.path(), board.path() + "?page=" + board.page()));
        for (String filter : List.of("all", "mine", "kept")) {
            for (String sort : List.of("newest", "joined")) {
                ways.add(board.path() + "/pledges?limit=50&filter=" + filter + "&sort=" + sort);
            }
        }
        for (String pledge : pledges) {
            String path = HostClient.APP + "/pledges/" + pledge;
            ways.addAll(List.of(path, path + "/joins", path + "/history"));
        }
        return ways;
    }

    /** @return the HTML that script fetches */
    static List<String> cards(Board board, List<String> pledges) {
        List<String> ways = new ArrayList<>(List.of(board.path() + "/cards", board.path() + "/cards?sort=joined&page=" + board.page()));
        pledges.forEach(pledge -> ways.add(board.path() + "/cards/" + pledge));
        return ways;
    }

    /** @return all of them by address, each of which has to be there for this reader */
    static Map<String, Answer> all(HostClient reader, Board board, List<String> pledges) {
        List<String> ways = new ArrayList<>(page(board));
        pledges.forEach(pledge -> ways.add(permalink(pledge)));
        ways.addAll(cards(board, pledges));
        ways.addAll(rest(board, pledges));
        Map<String, Answer> answers = new TreeMap<>();
        ways.forEach(way -> answers.put(way, reader.get(way).ok()));
        return answers;
    }
}

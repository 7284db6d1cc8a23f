package org.groundswell.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.groundswell.proof.Fixture.Board;
import org.groundswell.proof.Fixture.Home;

/** Every address under which a board or a community can be read, with all that is in it, for people and for programs. */
final class WaysToRead {
    private WaysToRead() {
    }

    /** @return HTML: the page, its print and export forms */
    static List<String> page(Board board) {
        return page(board.page());
    }

    private static List<String> page(long page) {
        return List.of("/pages/viewpage.action?pageId=" + page, "/pages/viewpage.action?decorator=printable&pageId=" + page,
            "/spaces/flyingpdf/pdfpageexport.action?pageId=" + page, "/exportword?pageId=" + page);
    }

    /** @return HTML: everything of a community and its charter, of which there are two versions */
    static List<String> pages(Home home) {
        String charter = "/plugins/servlet/groundswell/charter/page-" + home.page();
        List<String> ways = new ArrayList<>(page(home.page()));
        ways.addAll(List.of("/plugins/servlet/groundswell/community/page-" + home.page(), charter, charter + "?version=1", charter + "?from=1&to=2",
            "/plugins/servlet/groundswell/communities", home.path() + "/panel", home.path() + "/charter/panel"));
        return ways;
    }

    /** @return what programs are told of it, but for the lists of people that only stewards get */
    static List<String> rest(Home home, List<String> challenges) {
        String charter = home.path() + "/charter";
        List<String> ways = new ArrayList<>(List.of(HostClient.APP + "/communities", home.path(), home.path() + "/history", home.path() + "/momentum",
            home.path() + "/edges", home.path() + "/seats", charter, charter + "/versions", charter + "/versions/1", charter + "/versions/2",
            charter + "/versions/2/changes", charter + "/signatures", charter + "/challenges", charter + "/challenges?filter=pending"));
        for (String challenge : challenges) {
            ways.addAll(List.of(HostClient.APP + "/challenges/" + challenge, HostClient.APP + "/challenges/" + challenge + "/history"));
        }
        return ways;
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
        return all(reader, ways);
    }

    static Map<String, Answer> all(HostClient reader, Home home, List<String> challenges) {
        List<String> ways = pages(home);
        ways.addAll(rest(home, challenges));
        return all(reader, ways);
    }

    private static Map<String, Answer> all(HostClient reader, List<String> ways) {
        Map<String, Answer> answers = new TreeMap<>();
        ways.forEach(way -> answers.put(way, reader.get(way).ok()));
        return answers;
    }
}

package org.groundswell.community.directory.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.groundswell.community.directory.domain.DirectoryFilter;
import org.groundswell.community.directory.domain.ListedCommunity;
import org.groundswell.community.domain.CommunityType;
import org.groundswell.community.domain.Stage;
import org.groundswell.community.space.web.SpaceRequestPages;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;

/** The directory as one reader sees it. */
public final class DirectoryView {
    static final String PATH = "/plugins/servlet/groundswell/communities";
    private static final String CREATE_SPACE = "/spaces/createspace-start.action";

    private final DirectoryFilter filter;
    private final Page<ListedCommunity> page;
    private final boolean mayStart;
    private final boolean later;
    private final ReaderWords words;

    /**
     * @param mayStart whether the reader may make a space
     * @param later    whether this is not the first page of the list
     */
    DirectoryView(DirectoryFilter filter, Page<ListedCommunity> page, boolean mayStart, boolean later, ReaderWords words) {
        this.filter = filter;
        this.page = page;
        this.mayStart = mayStart;
        this.later = later;
        this.words = words;
    }

    public List<EntryView> getEntries() {
        return page.items().stream().map(item -> new EntryView(item, words)).toList();
    }

    public boolean isEmpty() {
        return page.items().isEmpty();
    }

    public boolean isFiltered() {
        return !filter.empty();
    }

    public boolean isLater() {
        return later;
    }

    public boolean isMore() {
        return page.next().isPresent();
    }

    /** Where the form leads, and the whole list. */
    public Html getAddress() {
        return words.link(PATH);
    }

    public Html getNextAddress() {
        return words.link(PATH + query(page.after()));
    }

    public Html getFirstAddress() {
        return words.link(PATH + query(""));
    }

    public Html getStartAddress() {
        return words.link(mayStart ? CREATE_SPACE : SpaceRequestPages.PATH);
    }

    public Html getStart() {
        return words.say(mayStart ? "directory.start" : "directory.ask");
    }

    public Html getSearch() {
        return Html.text(filter.search());
    }

    public int getLongestSearch() {
        return DirectoryFilter.LONGEST_SEARCH;
    }

    public boolean isSeatsOnly() {
        return filter.openSeats();
    }

    public List<OptionView> getTypes() {
        return Stream.of(CommunityType.values())
            .map(type -> new OptionView(type.name(), words.say("directory.type." + type.name()), filter.type().filter(type::equals).isPresent())).toList();
    }

    public List<OptionView> getStages() {
        return Stream.of(Stage.values())
            .map(stage -> new OptionView(stage.name(), words.say("directory.stage." + stage.name()), filter.stage().filter(stage::equals).isPresent())).toList();
    }

    private String query(String after) {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        add(query, "search", filter.search());
        add(query, "type", filter.type().map(Enum::name).orElse(""));
        add(query, "stage", filter.stage().map(Enum::name).orElse(""));
        add(query, "seats", filter.openSeats() ? "open" : "");
        add(query, "after", after);
        return query.toString();
    }

    private static void add(StringJoiner query, String name, String value) {
        if (!value.isEmpty()) {
            query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}

package org.groundswell.community.persistence;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.CommunityCounts;
import org.groundswell.community.domain.CommunityKind;
import org.groundswell.community.domain.CommunitySettings;
import org.groundswell.community.domain.CommunityType;
import org.groundswell.community.domain.JoinPolicy;
import org.groundswell.shared.domain.SearchWords;
import org.groundswell.community.domain.Stage;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.persistence.Columns;

/** Which part of a community stands in which column. */
final class CommunityColumns {
    private static final String BETWEEN_VALUES = "\n";
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_SEARCH = 450;

    private CommunityColumns() {
    }

    static String uniq(PageId home) {
        return "page-" + home.value();
    }

    // A page that comes back, or another of its number, may have a community again.
    private static String uniq(Community community) {
        return community.goneAt() == null ? uniq(community.home()) : "gone-" + community.id();
    }

    static Map<String, Object> fields(Community community, Ref ref, Clock clock) {
        Map<String, Object> fields = new HashMap<>();
        CommunitySettings settings = community.settings();
        fields.put("REF", ref.value());
        fields.put("UNIQ", uniq(community));
        fields.put("PAGE_ID", community.home().value());
        fields.put("PARENT_PAGE", page(community.parent()));
        fields.put("SPACE_KEY", community.space().value());
        fields.put("IS_CORE", community.core());
        fields.put("KIND", community.kind().name());
        fields.put("NAME", settings.name());
        fields.put("NAME_KEY", nameKey(settings));
        fields.put("SEARCH_TEXT", searchText(settings));
        fields.put("PURPOSE", Columns.text(settings.purpose()));
        fields.put("WHY", Columns.text(settings.why()));
        fields.put("WHY_LINK", Columns.text(settings.whyLink()));
        fields.put("PERMISSION", Columns.text(settings.permission()));
        fields.put("VALUES_TEXT", valuesText(settings));
        fields.put("TYPE", settings.type().name());
        fields.put("STAGE", community.stage().name());
        fields.put("JOIN_BY", settings.joinBy().name());
        fields.put("CHECK_DAYS", settings.checkDays());
        fields.put("SEATS", settings.seats());
        fields.put("SET_UP_AT", Columns.time(community.setUpAt()));
        fields.put("FOUNDED_BY", Columns.text(community.foundedBy().key()));
        fields.put("CREATED_AT", Columns.time(community.createdAt()));
        fields.put("GONE_AT", Columns.time(community.goneAt()));
        fields.put("N_MEMBERS", community.counts().members());
        fields.put("N_ASKING", community.counts().asking());
        fields.put("N_FOLLOWERS", community.counts().followers());
        fields.put("N_SIGNED", community.counts().signed());
        fields.put("N_WAITING", community.counts().waiting());
        fields.put("WAITING_SINCE", Columns.time(community.counts().waitingSince()));
        fields.put("FULL_UNTIL", Columns.time(community.fullUntil()));
        fields.put("CHARTER_NO", community.charterNo());
        fields.put("VERSION", community.version());
        fields.put("TOUCHED_AT", clock.millis());
        return fields;
    }

    static void write(Community community, CommunityRow row) {
        CommunitySettings settings = community.settings();
        row.setUniq(uniq(community));
        row.setPageId(community.home().value());
        row.setParentPage(page(community.parent()));
        row.setSpaceKey(community.space().value());
        row.setCore(community.core());
        row.setKind(community.kind().name());
        row.setName(settings.name());
        row.setNameKey(nameKey(settings));
        row.setSearchText(searchText(settings));
        row.setPurpose(Columns.text(settings.purpose()));
        row.setWhy(Columns.text(settings.why()));
        row.setWhyLink(Columns.text(settings.whyLink()));
        row.setPermission(Columns.text(settings.permission()));
        row.setValuesText(valuesText(settings));
        row.setType(settings.type().name());
        row.setStage(community.stage().name());
        row.setJoinBy(settings.joinBy().name());
        row.setCheckDays(settings.checkDays());
        row.setSeats(settings.seats());
        row.setSetUpAt(Columns.time(community.setUpAt()));
        row.setGoneAt(Columns.time(community.goneAt()));
        row.setMembers(community.counts().members());
        row.setAsking(community.counts().asking());
        row.setFollowers(community.counts().followers());
        row.setSigned(community.counts().signed());
        row.setWaiting(community.counts().waiting());
        row.setWaitingSince(Columns.time(community.counts().waitingSince()));
        row.setFullUntil(Columns.time(community.fullUntil()));
        row.setCharterNo(community.charterNo());
        row.setVersion(community.version());
    }

    static Community community(CommunityRow row) {
        String values = Columns.filled(row.getValuesText());
        CommunitySettings settings = new CommunitySettings(row.getName(), Columns.filled(row.getPurpose()), Columns.filled(row.getWhy()),
            Columns.filled(row.getWhyLink()), Columns.filled(row.getPermission()), values.isEmpty() ? List.of() : List.of(values.split(BETWEEN_VALUES)),
            CommunityType.valueOf(row.getType()), JoinPolicy.valueOf(row.getJoinBy()), row.getCheckDays(), row.getSeats());
        CommunityCounts counts = new CommunityCounts(row.getMembers(), row.getAsking(), row.getFollowers(), row.getSigned(), row.getWaiting(),
            Columns.instant(row.getWaitingSince()));
        PageId parent = row.getParentPage() == 0 ? null : new PageId(row.getParentPage());
        return new Community(row.getID(), new Ref(row.getRef()), new PageId(row.getPageId()), parent, new SpaceKey(row.getSpaceKey()), row.isCore(),
            CommunityKind.valueOf(row.getKind()), settings, Stage.valueOf(row.getStage()), Columns.instant(row.getSetUpAt()),
            new Person(Columns.filled(row.getFoundedBy())), Instant.ofEpochMilli(row.getCreatedAt()), Columns.instant(row.getGoneAt()), counts,
            Columns.instant(row.getFullUntil()), row.getCharterNo(), row.getVersion());
    }

    private static long page(PageId page) {
        return page == null ? 0 : page.value();
    }

    private static String valuesText(CommunitySettings settings) {
        return Columns.text(String.join(BETWEEN_VALUES, settings.values()));
    }

    static String nameKey(CommunitySettings settings) {
        return SearchWords.key(settings.name(), LONGEST_NAME);
    }

    private static String searchText(CommunitySettings settings) {
        return Columns.text(SearchWords.text(LONGEST_SEARCH, settings.name(), settings.purpose()));
    }
}

package org.groundswell.community.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.groundswell.community.domain.CommunityWeek;
import org.groundswell.community.domain.CommunityWeeks;
import org.springframework.stereotype.Component;

/** Weeks of communities in Active Objects. */
@Component
public class AoCommunityWeeks implements CommunityWeeks {
    private final ActiveObjects activeObjects;

    public AoCommunityWeeks(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public void put(long community, CommunityWeek week) {
        String uniq = community + ":" + week.monday();
        if (activeObjects.count(CommunityWeekRow.class, "UNIQ = ?", uniq) == 0) {
            Map<String, Object> fields = new HashMap<>();
            fields.put("UNIQ", uniq);
            fields.put("COMMUNITY_ID", community);
            fields.put("WEEK", week.monday().toString());
            fields.put("N_MEMBERS", week.members());
            fields.put("N_SIGNED", week.signed());
            fields.put("N_PLEDGES", week.pledges());
            fields.put("N_STORIES", week.stories());
            activeObjects.create(CommunityWeekRow.class, fields);
        }
    }

    @Override
    public List<CommunityWeek> of(long community, int most) {
        Query query = Query.select().where("COMMUNITY_ID = ?", community).order("WEEK DESC").limit(most);
        return Arrays.stream(activeObjects.find(CommunityWeekRow.class, query)).map(AoCommunityWeeks::week)
            .sorted(Comparator.comparing(CommunityWeek::monday)).toList();
    }

    @Override
    public long lastIn(LocalDate monday) {
        Query query = Query.select().where("WEEK = ?", monday.toString()).order("COMMUNITY_ID DESC").limit(1);
        return Arrays.stream(activeObjects.find(CommunityWeekRow.class, query)).mapToLong(CommunityWeekRow::getCommunityId).findFirst().orElse(0);
    }

    @Override
    public void removeAll(long community) {
        activeObjects.deleteWithSQL(CommunityWeekRow.class, "COMMUNITY_ID = ?", community);
    }

    private static CommunityWeek week(CommunityWeekRow row) {
        return new CommunityWeek(LocalDate.parse(row.getWeek()), row.getMembers(), row.getSigned(), row.getPledges(), row.getStories());
    }
}

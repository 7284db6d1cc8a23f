package org.groundswell.community.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.groundswell.community.domain.CommunityLink;
import org.groundswell.community.domain.CommunityLinks;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.persistence.Columns;
import org.springframework.stereotype.Component;

/** Links between communities in Active Objects. */
@Component
public class AoCommunityLinks implements CommunityLinks {
    private static final int MOST = 200;

    private final ActiveObjects activeObjects;

    public AoCommunityLinks(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<CommunityLink> of(PageId learner) {
        Query query = Query.select().where("LEARNER_PAGE = ?", learner.value()).order("ID ASC").limit(MOST);
        return Arrays.stream(activeObjects.find(CommunityLinkRow.class, query)).map(AoCommunityLinks::link).toList();
    }

    @Override
    public void put(CommunityLink link) {
        String uniq = uniq(link.learner(), link.teacher());
        if (activeObjects.count(CommunityLinkRow.class, "UNIQ = ?", uniq) == 0) {
            Map<String, Object> fields = new HashMap<>();
            fields.put("UNIQ", uniq);
            fields.put("LEARNER_PAGE", link.learner().value());
            fields.put("TEACHER_PAGE", link.teacher().value());
            fields.put("LINKED_BY", Columns.text(link.by().key()));
            fields.put("LINKED_AT", Columns.time(link.at()));
            activeObjects.create(CommunityLinkRow.class, fields);
        }
    }

    @Override
    public void remove(PageId learner, PageId teacher) {
        activeObjects.deleteWithSQL(CommunityLinkRow.class, "UNIQ = ?", uniq(learner, teacher));
    }

    @Override
    public void removeAll(PageId home) {
        activeObjects.deleteWithSQL(CommunityLinkRow.class, "LEARNER_PAGE = ? OR TEACHER_PAGE = ?", home.value(), home.value());
    }

    private static String uniq(PageId learner, PageId teacher) {
        return learner.value() + ":" + teacher.value();
    }

    private static CommunityLink link(CommunityLinkRow row) {
        return new CommunityLink(new PageId(row.getLearnerPage()), new PageId(row.getTeacherPage()), new Person(Columns.filled(row.getLinkedBy())),
            Instant.ofEpochMilli(row.getLinkedAt()));
    }
}

package org.groundswell.care;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.groundswell.care.domain.Notice;
import org.groundswell.care.domain.SeenHeadline;
import org.groundswell.care.domain.SeenNotice;
import org.groundswell.shared.domain.Headline;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.People;
import org.groundswell.shared.domain.Permissions;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Profile;
import org.groundswell.shared.domain.Who;
import org.groundswell.shared.domain.WikiPages;
import org.springframework.stereotype.Component;

/** What a person may know at this moment of what they were or would be told. */
@Component
class Seeing {
    private final Permissions permissions;
    private final WikiPages pages;
    private final People people;

    Seeing(Permissions permissions, WikiPages pages, People people) {
        this.permissions = permissions;
        this.pages = pages;
        this.people = people;
    }

    /** @param page null for what stands on none */
    boolean allowed(PageId page, Person reader) {
        return page == null || permissions.on(page, reader).view();
    }

    /** Whether text from there may leave the wiki. */
    boolean open(PageId page) {
        return page == null || !pages.restricted(page);
    }

    List<SeenNotice> seen(Collection<Notice> notices, Person reader) {
        Map<Person, Profile> profiles = people.profiles(notices.stream().filter(notice -> notice.actors().alone())
            .flatMap(notice -> notice.actors().named().stream()).distinct().toList());
        return notices.stream().map(notice -> new SeenNotice(notice, who(notice, reader, profiles))).toList();
    }

    List<SeenHeadline> headlines(Collection<Headline> headlines, Person reader) {
        Map<Person, Profile> profiles = people.profiles(headlines.stream().map(Headline::by).filter(by -> !by.isAnonymous()).distinct().toList());
        return headlines.stream().map(headline -> new SeenHeadline(headline, Who.seen(headline.by(), headline.by().isAnonymous(), reader, profiles))).toList();
    }

    private static Who who(Notice notice, Person reader, Map<Person, Profile> profiles) {
        Person by = notice.actors().alone() ? notice.actors().named().get(0) : Person.ANONYMOUS;
        return Who.seen(by, by.isAnonymous(), reader, profiles);
    }

    /** As it may be mailed. */
    Notice mailable(Notice notice) {
        return open(notice.page()) ? notice : notice.untitled();
    }

    /** As it may be mailed. */
    Headline mailable(Headline headline) {
        return open(headline.page()) ? headline : headline.untitled();
    }
}

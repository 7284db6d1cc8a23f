package org.groundswell.host.seed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.groundswell.host.wiki.Groups;
import org.groundswell.host.wiki.HostPage;
import org.groundswell.host.wiki.HostSpace;
import org.groundswell.host.wiki.HostUser;
import org.groundswell.host.wiki.Restrictions.Kind;
import org.groundswell.host.wiki.SpaceRight;
import org.groundswell.host.wiki.Subject;
import org.groundswell.host.wiki.WikiParts;

/** The demonstration's spaces and pages. */
final class SeedPages {
    private static final SpaceRight[] WORK = {SpaceRight.VIEW, SpaceRight.EDIT_PAGE, SpaceRight.COMMENT, SpaceRight.REMOVE_OWN,
        SpaceRight.RESTRICT_PAGE, SpaceRight.EXPORT};

    private final WikiParts wiki;
    private final Clock clock;

    SeedPages(WikiParts wiki, Clock clock) {
        this.wiki = wiki;
        this.clock = clock;
    }

    /** One empty space that everybody may use. */
    void addEmptySpace() {
        HostSpace space = wiki.spaces().create("START", "Start", null, person("admin"));
        wiki.spaces().open(space);
        wiki.pages().createHome(space, "Start", "<p></p>", person("admin"));
    }

    void addDemonstration() {
        changeDay();
        openHouse();
        readingRoom();
    }

    private void changeDay() {
        HostSpace space = space("CHANGE", "Change Day", "What we will do so that patients wait less.");
        wiki.rights().grant(space.getId(), Subject.group(SeedPeople.MEMBERS), WORK);
        home(space, "Change Day", "change-home", "eve");
        HostPage board = page(space, "Patients wait less", "change-board", "ada");
        wiki.labels().add(board.getId(), "waiting");
        wiki.comments().add(board.getId(), null, "<p>The minutes for blood results are from before the new machine. I will measure again in March.</p>",
            person("ben"));
        HostPage morning = page(space, "A morning on ward 4", "change-morning", "ada");
        wiki.labels().add(morning.getId(), "waiting");
        page(space, "What we learnt last year", "change-learnt", "eve");
        HostPage kickOff = page(space, "Kick-off, 12 February", "change-kickoff", "dee");
        page(space, "Was Change Day für uns bedeutet", "change-german", "eve");
        HostPage closed = wiki.pages().create(fresh(space), kickOff.getId(), "Rota: before we ask in the open", text("change-restricted"), person("ada"));
        List<Subject> two = List.of(Subject.person(person("ada").getKey()), Subject.person(person("eve").getKey()));
        wiki.restrictions().restrict(closed.getId(), Kind.VIEW, two);
        wiki.restrictions().restrict(closed.getId(), Kind.EDIT, two);
    }

    private void openHouse() {
        HostSpace space = space("PUBLIC", "Open house", "For everybody, with or without an account.");
        wiki.rights().grant(space.getId(), Subject.EVERYBODY, SpaceRight.VIEW);
        wiki.rights().grant(space.getId(), Subject.group(Groups.USERS), SpaceRight.VIEW, SpaceRight.COMMENT);
        wiki.rights().grant(space.getId(), Subject.person(person("ada").getKey()), WORK);
        home(space, "Open house", "public-home", "eve");
    }

    /** Dee may look here and nothing else. */
    private void readingRoom() {
        HostSpace space = space("VIEWONLY", "Reading room", "Reports and posters of past years.");
        wiki.rights().grant(space.getId(), Subject.person(person("dee").getKey()), SpaceRight.VIEW);
        wiki.rights().grant(space.getId(), Subject.person(person("ben").getKey()), SpaceRight.VIEW, SpaceRight.COMMENT);
        wiki.rights().grant(space.getId(), Subject.person(person("ada").getKey()), WORK);
        home(space, "Reading room", "reading-home", "eve");
    }

    private HostSpace space(String key, String name, String description) {
        return wiki.spaces().create(key, name, description, person("eve"));
    }

    private void home(HostSpace space, String title, String file, String by) {
        wiki.pages().createHome(space, title, text(file), person(by));
    }

    private HostPage page(HostSpace space, String title, String file, String by) {
        return wiki.pages().create(fresh(space), null, title, text(file), person(by));
    }

    private HostSpace fresh(HostSpace space) {
        return wiki.spaces().byId(space.getId()).orElseThrow();
    }

    private HostUser person(String name) {
        return wiki.people().byName(name).orElseThrow();
    }

    private String text(String file) {
        try (InputStream in = SeedPages.class.getResourceAsStream("/host/demo/" + file + ".xml")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.strip().replace("${closes}", LocalDate.now(clock).plusWeeks(8).toString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

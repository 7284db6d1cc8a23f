package org.groundswell.outloud.circle.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.outloud.circle.CircleService;
import org.groundswell.outloud.circle.domain.CircleWords;
import org.groundswell.outloud.circle.domain.SeenCircle;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.LoginLink;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.Speech;
import org.groundswell.shared.web.Templates;
import org.springframework.stereotype.Component;

/** The page of one's circles, and that of one circle. */
@Component
public class CirclePages {
    /** Below the context path. */
    public static final String PATH = "/plugins/servlet/groundswell/circles";
    static final String FEED = "/plugins/servlet/groundswell/feed?scope=circle&of=";
    private static final String WORDS = "circle";
    private static final int A_PAGE = 20;
    private static final int USUAL_DAYS = 90;

    private final CircleService circles;
    private final Templates templates;
    private final CurrentReader reader;
    private final Speech speech;
    private final Clock clock;

    public CirclePages(CircleService circles, Templates templates, CurrentReader reader, Speech speech, Clock clock) {
        this.circles = circles;
        this.templates = templates;
        this.reader = reader;
        this.speech = speech;
        this.clock = clock;
    }

    /** @param after where the list goes on, null for its beginning */
    Html own(String after) {
        Person person = reader.person();
        ReaderWords words = speech.onScreen(WORDS);
        Page<SeenCircle> page = person.isAnonymous() ? Page.empty() : circles.own(new Window(A_PAGE, after), person);
        List<SeenCircle> invited = page.items().stream().filter(seen -> !seen.member()).toList();
        List<SeenCircle> mine = page.items().stream().filter(SeenCircle::member).toList();
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        Map<String, Object> values = new HashMap<>();
        values.put("anonymous", person.isAnonymous());
        values.put("login", LoginLink.to(PATH, words));
        values.put("invitations", views(invited, words));
        values.put("invitedAny", !invited.isEmpty());
        values.put("circles", views(mine, words));
        values.put("any", !mine.isEmpty());
        values.put("more", page.next().isPresent());
        values.put("next", words.link(PATH + "?after=" + page.after()));
        values.put("later", after != null && !after.isEmpty());
        values.put("first", words.link(PATH));
        values.put("earliest", Html.text(today.plusDays(1).toString()));
        values.put("usual", Html.text(today.plusDays(USUAL_DAYS).toString()));
        values.put("latest", Html.text(today.plusDays(CircleWords.MOST_DAYS).toString()));
        values.put("longestName", CircleWords.LONGEST_NAME);
        values.put("longestPurpose", CircleWords.LONGEST_PURPOSE);
        return templates.render("outloud/circles.vm", values);
    }

    Html circle(Ref ref) {
        ReaderWords words = speech.onScreen(WORDS);
        CircleView circle = new CircleView(circles.circle(ref, reader.person()), words);
        return templates.render("outloud/circle.vm", Map.of("circle", circle, "all", words.link(PATH)));
    }

    private static List<CircleView> views(List<SeenCircle> circles, ReaderWords words) {
        return circles.stream().map(seen -> new CircleView(seen, words)).toList();
    }
}

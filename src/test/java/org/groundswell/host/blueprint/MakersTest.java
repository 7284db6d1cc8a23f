package org.groundswell.host.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.space.SpaceCreateEvent;
import com.atlassian.confluence.plugins.createcontent.api.events.BlueprintPageCreateEvent;
import com.atlassian.confluence.plugins.createcontent.api.events.SpaceBlueprintCreateEvent;
import com.atlassian.sal.api.message.I18nResolver;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.groundswell.host.blueprint.SpaceMaker.Asked;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.host.web.TinyApp;
import org.groundswell.host.web.TinyApps;
import org.groundswell.host.wiki.HostPage;
import org.groundswell.host.wiki.HostSpace;
import org.groundswell.host.wiki.WikiRefused;
import org.groundswell.host.wiki.WikiTestbed;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MakersTest {
    private static final I18nResolver TEXTS = (locale, key, arguments) -> locale.getLanguage() + ":" + key;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_space_has_its_pages_labels_and_rights_at_once(TestDatabase kind) {
        try (Stage stage = new Stage(kind)) {
            HostSpace space = stage.circle("CARE", "Care & more");

            HostPage home = stage.bed.wiki.pages().home(space).orElseThrow();
            assertThat(home.getTitle()).isEqualTo("Care & more Home");
            assertThat(home.getBodyAsString()).isEqualTo("<h2>Care &amp; more</h2><ac:structured-macro ac:name=\"board\"/>");
            assertThat(stage.below(home)).containsExactly("de:board.first", "de:board.last");
            HostPage first = stage.bed.wiki.pages().byTitle("CARE", "de:board.first").orElseThrow();
            assertThat(first.getBodyAsString()).isEqualTo("<p>de:words</p>");
            assertThat(stage.below(first)).containsExactly("de:board.below.title");
            assertThat(stage.bed.wiki.extras().categories(space.getId())).containsExactly("circles");
            assertThat(stage.bed.wiki.extras().promoted(space.getId())).containsExactly("example.board:story-blueprint", "other.app:minutes");
            assertThat(stage.bed.wiki.permissions().mayAdminister(stage.bed.person("eve"), space)).isTrue();
            assertThat(stage.bed.wiki.permissions().mayCreateIn(stage.bed.person("ben"), space)).isTrue();
            assertThat(stage.bed.wiki.permissions().mayAdminister(stage.bed.person("ben"), space)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void every_step_is_published_in_its_order(TestDatabase kind) {
        try (Stage stage = new Stage(kind)) {
            stage.circle("CARE", "Care");

            assertThat(stage.bed.events).extracting(event -> event.getClass().getSimpleName()).containsExactly("SpaceCreateEvent", "PageCreateEvent",
                "PageCreateEvent", "PageCreateEvent", "PageCreateEvent", "SpaceBlueprintCreateEvent");
            assertThat(((SpaceCreateEvent) stage.bed.events.get(0)).getSpace().getKey()).isEqualTo("CARE");
            assertThat(((PageCreateEvent) stage.bed.events.get(1)).getPage().getTitle()).isEqualTo("Care Home");
            SpaceBlueprintCreateEvent last = (SpaceBlueprintCreateEvent) stage.bed.events.get(5);
            assertThat(last.getSpaceBlueprint().getModuleCompleteKey()).isEqualTo("example.board:circle");
            assertThat(last.getContext()).containsEntry("spaceKey", "CARE").containsEntry("name", "Care");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_space_that_fails_half_way_was_never_there(TestDatabase kind) {
        try (Stage stage = new Stage(kind)) {
            // The last page has the title of an earlier one, so the fourth insertion fails.
            stage.app.descriptor((BlueprintApp.TEMPLATES + BlueprintApp.PAGE + BlueprintApp.SPACE).replace("board.last", "board.first"));

            assertThatThrownBy(() -> stage.circle("CARE", "Care")).isInstanceOf(WikiRefused.class).hasMessageContaining("de:board.first");

            assertThat(stage.bed.wiki.spaces().byKey("CARE")).isEmpty();
            assertThat(stage.bed.wiki.pages().recent(10)).isEmpty();
            assertThat(stage.bed.wiki.extras().ofCategory("circles")).isEmpty();
            assertThat(stage.maker.make(new Asked("CARE", "Care", ""), Optional.empty(), stage.bed.person("eve"), Locale.ENGLISH)).isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void two_who_take_the_same_key_at_once_make_one_space(TestDatabase kind) throws Exception {
        try (Stage stage = new Stage(kind); Pool pool = new Pool()) {
            stage.bed.person("eve");
            Callable<Boolean> press = () -> {
                try {
                    stage.circle("CARE", "Care");
                    return true;
                } catch (WikiRefused taken) {
                    assertThat(taken).hasMessageContaining("already exists with key CARE");
                    return false;
                }
            };
            List<Future<Boolean>> answers = pool.threads.invokeAll(List.of(press, press, press));

            assertThat(List.of(answers.get(0).get(), answers.get(1).get(), answers.get(2).get())).containsOnlyOnce(true);
            assertThat(stage.bed.wiki.spaces().all()).hasSize(1);
            assertThat(stage.bed.wiki.pages().recent(10)).hasSize(4);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_page_carries_the_label_of_its_blueprint(TestDatabase kind) {
        try (Stage stage = new Stage(kind)) {
            HostSpace space = stage.circle("CARE", "Care");
            stage.bed.events.clear();
            PageBlueprint story = stage.modules.page("example.board:story-blueprint").orElseThrow();

            PageMaker.Proposal proposal = stage.pages.propose(story, space, Locale.ENGLISH);
            HostPage page = stage.pages.publish(story, space, null, proposal, stage.bed.person("ben"));

            assertThat(proposal.title()).isEqualTo("Story of CARE");
            assertThat(page.getBodyAsString()).contains("<h2>provided</h2>");
            assertThat(page.parentId()).isEqualTo(space.homePageId());
            assertThat(stage.bed.wiki.labels().of(page.getId())).containsExactly("story");
            assertThat(stage.bed.wiki.pages().labelled("Story")).extracting(HostPage::getId).containsExactly(page.getId());
            assertThat(stage.bed.events).hasSize(2).first().isInstanceOf(PageCreateEvent.class);
            assertThat(((BlueprintPageCreateEvent) stage.bed.events.get(1)).getBlueprint().getModuleCompleteKey()).isEqualTo(story.key());
        }
    }

    /** Threads that end with the test. */
    private static final class Pool implements AutoCloseable {
        private final ExecutorService threads = Executors.newFixedThreadPool(3);

        @Override
        public void close() {
            threads.shutdownNow();
        }
    }

    /** A wiki with the small app. */
    private final class Stage implements AutoCloseable {
        private final WikiTestbed bed;
        private final TinyApp app = BlueprintApp.in(folder);
        private final BlueprintModules modules;
        private final SpaceMaker maker;
        private final PageMaker pages;

        Stage(TestDatabase kind) {
            bed = WikiTestbed.on(kind);
            TinyApps apps = new TinyApps(app);
            modules = new BlueprintModules(apps);
            apps.enable(TinyApp.KEY);
            BlueprintTexts texts = new BlueprintTexts(modules, TEXTS);
            maker = new SpaceMaker(bed.database.transactions(), bed.wiki, texts, bed.publisher());
            pages = new PageMaker(bed.database.transactions(), bed.wiki, texts, bed.publisher());
        }

        HostSpace circle(String key, String name) {
            return maker.make(new Asked(key, name, "About"), modules.space("example.board:circle"), bed.person("eve"), Locale.GERMAN);
        }

        List<String> below(HostPage page) {
            return bed.wiki.pages().children(page.getId()).stream().map(HostPage::getTitle).toList();
        }

        @Override
        public void close() {
            bed.close();
        }
    }
}

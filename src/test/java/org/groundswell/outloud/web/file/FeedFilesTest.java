package org.groundswell.outloud.web.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.outloud.OutLoudWorld.somebody;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.OutLoudWorld;
import org.groundswell.outloud.WordsOutside;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.outloud.web.FeedTitles;
import org.groundswell.shared.RestCalls;
import org.groundswell.shared.RestCalls.Answer;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.web.BundleTexts;
import org.groundswell.shared.web.Speech;
import org.groundswell.shared.web.TemplateEngines;
import org.groundswell.shared.web.Templates;
import org.groundswell.shared.web.Wiki;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What feed readers get, read as they read it. */
class FeedFilesTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Caller CALLER = new Caller();
    private static final OutLoudWorld WORLD = OutLoudWorld.on(TestDatabase.H2);
    private static final RestCalls REST = new RestCalls(List.of(AtomResource.class, JsonFeedResource.class), Map.of(FeedFiles.class, files()));
    private final Person ada = somebody("ada");
    private final Person ben = somebody("ben");
    private final PageId page = WORLD.wiki.page("DEMO");
    private final PostSpot here = PostSpot.on(page);
    private final String feed = "?scope=page&of=" + page.value();

    private static FeedFiles files() {
        Speech speech = new Speech(new Templates(TemplateEngines.all().get(0), new BundleTexts(), CALLER), CALLER, Wiki.ADDRESSES, Wiki.QUIET, WORLD.clock);
        return new FeedFiles(WORLD.feeds, new FeedTitles(WORLD.people, WORLD.wiki, WORLD.wiki, WORLD.wiki, List.of()), new WordsOutside(WORLD.wiki), speech, CALLER);
    }

    @Test
    void a_post_stands_there_with_its_words_its_author_and_its_address() {
        Ref post = WORLD.publish(here, ada, "I wonder\nhow.").ref();
        Document atom = atom(ben, feed);
        Element entry = only(atom, "entry");
        assertThat(text(entry, "title")).isEqualTo("I wonder how.");
        assertThat(text(entry, "content")).isEqualTo("I wonder<br>how.");
        assertThat(text(entry, "name")).isEqualTo("Name of " + ada.key());
        assertThat(text(entry, "updated")).isEqualTo(text(entry, "published")).isEqualTo(text(atom.getDocumentElement(), "updated"));
        assertThat(link(entry, "alternate")).isEqualTo("https://wiki.example.org/wiki/plugins/servlet/groundswell/post/" + post);
        assertThat(only(entry, "category").getAttribute("label")).isEqualTo("Working on");
        assertThat(link(atom.getDocumentElement(), "self")).isEqualTo("https://wiki.example.org/wiki/rest/groundswell/1.0/feed/atom" + feed + "&limit=20");
        JsonNode item = json(ben, feed).path("items").path(0);
        assertThat(item.path("id").asText()).isEqualTo(text(entry, "id")).matches("urn:uuid:[0-9a-f-]{36}");
        assertThat(item.path("content_text").asText()).isEqualTo("I wonder\nhow.");
        assertThat(item.path("authors").path(0).path("name").asText()).isEqualTo("Name of " + ada.key());
        assertThat(json(ben, feed).path("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
    }

    @Test
    void an_entry_keeps_its_id_and_says_when_its_words_changed() {
        Ref post = WORLD.publish(here, ada, "Before").ref();
        String id = text(only(atom(ben, feed), "entry"), "id");
        WORLD.clock.wind(java.time.Duration.ofMinutes(5));
        WORLD.posts.edit(post, OutLoudWorld.words("After"), null, null, ada);
        Element entry = only(atom(ben, feed), "entry");
        assertThat(text(entry, "id")).isEqualTo(id);
        assertThat(text(entry, "updated")).isGreaterThan(text(entry, "published"));
        assertThat(text(entry, "title")).isEqualTo("After");
    }

    @Test
    void a_hidden_name_has_no_words_no_author_and_a_day_also_for_its_author() {
        WORLD.publish(here, ada, "I am afraid.", Identity.NAME_HIDDEN, null);
        for (Person reader : List.of(ada, ben, Person.ANONYMOUS)) {
            Answer raw = get(reader, "atom", feed);
            assertThat(raw.text()).doesNotContain(ada.key()).doesNotContain("afraid");
            Element entry = only(parsed(raw.text()), "entry");
            assertThat(text(entry, "title") + "|" + text(entry, "content")).isEqualTo("Working on|This can be read in the wiki only.");
            assertThat(entry.getElementsByTagNameNS(ATOM, "author").getLength()).isZero();
            assertThat(text(entry, "published")).endsWith(":00:00Z");
            assertThat(get(reader, "json", feed).text()).doesNotContain(ada.key()).doesNotContain("afraid").doesNotContain("authors");
        }
    }

    @Test
    void words_of_a_restricted_page_stay_in_the_wiki_and_who_may_not_see_it_has_no_feed() {
        WORLD.publish(here, ada, "Only for us.");
        WORLD.wiki.restrict(page);
        WORLD.wiki.allow(page, ben, PageRights.NONE);
        assertThat(text(only(atom(ada, feed), "entry"), "content")).isEqualTo("This can be read in the wiki only.");
        assertThat(get(ada, "json", feed).text()).doesNotContain("Only for us");
        assertThat(get(ben, "atom", feed).refusal()).isEqualTo("404 FEED_NOT_FOUND");
        String space = "?scope=space&of=DEMO&limit=50";
        assertThat(ids(atom(ben, space))).doesNotContain(ids(atom(ada, feed)).get(0));
        assertThat(ids(atom(ada, space))).contains(ids(atom(ada, feed)).get(0));
    }

    @Test
    void what_is_for_a_circle_or_for_oneself_is_in_no_feed() {
        Ref circle = WORLD.people.circle(ada, ben);
        WORLD.publish(new PostSpot(null, null, circle), ada, "Among us.");
        WORLD.publish(here, ada, "To myself.", Identity.NAMED, PostAudience.ONLY_ME);
        WORLD.publish(here, ada, "For you.");
        for (String scope : List.of("?scope=own", "?scope=mine")) {
            for (Person reader : List.of(ada, ben)) {
                for (String format : List.of("atom", "json")) {
                    assertThat(get(reader, format, scope).text()).doesNotContain("Among us").doesNotContain("To myself");
                }
            }
        }
        assertThat(get(ada, "atom", "?scope=own").text()).contains("For you.");
        assertThat(get(ada, "atom", "?scope=circle&of=" + circle).refusal()).isEqualTo("404 FEED_NOT_FOUND");
    }

    @Test
    void paging_by_the_next_links_meets_what_the_reader_sees_in_the_wiki_each_once() {
        List<String> posts = IntStream.range(0, 7).mapToObj(i -> WORLD.publish(here, somebody("cy"), "p" + i, i % 3 == 0 ? Identity.NAME_HIDDEN : Identity.NAMED, null).ref().value()).toList();
        List<String> seen = new ArrayList<>();
        String next = feed + "&limit=3";
        while (next != null) {
            Document part = atom(ben, next);
            all(part.getDocumentElement(), "entry").forEach(entry -> seen.add(link(entry, "alternate").replaceAll(".*/", "")));
            assertThat(text(part.getDocumentElement(), "id")).endsWith("feed/atom" + feed);
            String address = link(part.getDocumentElement(), "next");
            next = address == null ? null : address.substring(address.indexOf('?'));
        }
        assertThat(seen).isEqualTo(WORLD.feed(page, ben).stream().map(Ref::value).toList()).containsExactlyInAnyOrderElementsOf(posts);
        assertThat(json(ben, feed + "&limit=3").path("next_url").asText()).contains("/feed/json?scope=page", "&after=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script> ]]> &amp; <![CDATA[x]]> \"'", "\ud83d\ude00 \ud83d\udc69\u200d\ud83d\udcbb \u05e9\u05dc\u05d5\u05dd \u202e\u0645\u0631\u062d\u0628\u0627",
        "<p>&nbsp;<br/></p> a\u0300\u0301 \u200d end", "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;"})
    void whatever_was_written_comes_out_as_text(String evil) {
        WORLD.publish(here, ada, evil);
        String sayable = evil.replace('\ufffe', '\ufffd').replace('\uffff', '\ufffd');
        Element entry = only(atom(ben, feed), "entry");
        assertThat(text(entry, "title")).isEqualTo(sayable);
        org.jsoup.nodes.Element shown = Jsoup.parse(text(entry, "content")).body();
        assertThat(shown.wholeText()).isEqualTo(sayable);
        assertThat(shown.children()).isEmpty();
        assertThat(json(ben, feed).path("items").path(0).path("content_text").asText()).isEqualTo(evil);
    }

    @ParameterizedTest
    @ValueSource(strings = {"atom", "json"})
    void a_reader_that_has_the_feed_already_is_told_so_until_something_changes(String format) {
        WORLD.publish(here, ada, "One.");
        Answer first = get(ben, format, feed);
        CALLER.person = ben;
        assertThat(REST.call("GET", "feed/" + format + feed, null, Map.of("If-None-Match", first.tag())).status()).isEqualTo(304);
        WORLD.publish(here, ada, "Two.");
        assertThat(REST.call("GET", "feed/" + format + feed, null, Map.of("If-None-Match", first.tag())).status()).isEqualTo(200);
    }

    @Test
    void a_feed_of_nothing_is_a_feed() {
        Document atom = atom(ben, feed);
        assertThat(all(atom.getDocumentElement(), "entry")).isEmpty();
        assertThat(text(atom.getDocumentElement(), "updated")).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(json(ben, feed).path("items").isArray()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"scope=mine, 401 NOT_LOGGED_IN", "scope=own, 401 NOT_LOGGED_IN", "scope=nowhere, 400 UNKNOWN_SCOPE scope", "scope=circle&of=ZZZZZZZZZZZZZZZZZZZZZZ, 404 FEED_NOT_FOUND",
        "scope=site&after=x, 400 BAD_CURSOR after", "scope=site&limit=51, 400 BAD_LIMIT limit"})
    void who_is_not_known_has_no_feed_of_their_own_and_what_cannot_be_is_refused(String query, String refusal) {
        for (String format : List.of("atom", "json")) {
            assertThat(get(Person.ANONYMOUS, format, "?" + query).refusal()).isEqualTo(refusal);
        }
    }

    private static Answer get(Person reader, String format, String query) {
        CALLER.person = reader;
        return REST.as(reader).get("feed/" + format + query);
    }

    private static JsonNode json(Person reader, String query) {
        return get(reader, "json", query).json();
    }

    private static Document atom(Person reader, String query) {
        return parsed(get(reader, "atom", query).text());
    }

    private static Document parsed(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new AssertionError(xml, broken);
        }
    }

    private static List<Element> all(Element below, String name) {
        var found = below.getElementsByTagNameNS(ATOM, name);
        return IntStream.range(0, found.getLength()).mapToObj(at -> (Element) found.item(at)).toList();
    }

    private static Element only(Document atom, String name) {
        return only(atom.getDocumentElement(), name);
    }

    private static Element only(Element below, String name) {
        assertThat(all(below, name)).hasSize(1);
        return all(below, name).get(0);
    }

    private static String text(Element below, String name) {
        return all(below, name).get(0).getTextContent();
    }

    private static List<String> ids(Document atom) {
        return all(atom.getDocumentElement(), "entry").stream().map(entry -> text(entry, "id")).toList();
    }

    private static String link(Element below, String rel) {
        return all(below, "link").stream().filter(link -> link.getAttribute("rel").equals(rel)).map(link -> link.getAttribute("href")).findFirst().orElse(null);
    }

    private static final class Caller implements CurrentReader {
        private Person person = Person.ANONYMOUS;

        @Override
        public Person person() {
            return person;
        }

        @Override
        public Locale locale() {
            return Locale.ENGLISH;
        }
    }
}

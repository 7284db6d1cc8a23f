package org.groundswell.bench;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.OutLoudWorld;
import org.groundswell.outloud.response.TalkWorld;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The posts of test data set L (product 6) on PostgreSQL: two years of them in 5,000 spaces with a community each, 20,000 topics, 50,000 people. Few spaces
 * have many, most have few; one post in 20,000 is a provocation. The same every time.
 */
final class DataL {
    static final int SPACES = 5_000;
    private static final int TOPICS = 20_000;
    private static final int PEOPLE = 50_000;
    private static final long TWO_YEARS = 2L * 365 * 24 * 3600 * 1000;

    final TalkWorld talk = TalkWorld.apart(TestDatabase.POSTGRES);
    final OutLoudWorld world = talk.loud;
    final Person reader = new Person("reader");
    final Person readerOf250 = new Person("reader-of-250");
    final Person readerOf1000 = new Person("reader-of-1000");
    final Ref community;
    final PageId page;
    private final int posts;

    DataL(int posts) {
        this.posts = posts;
        List<PageId> pages = IntStream.range(0, SPACES).mapToObj(i -> world.wiki.page("SPACE" + i)).toList();
        page = pages.get(0);
        community = world.people.community(page);
        closeAllBut(readerOf250, 20);
        closeAllBut(readerOf1000, 5);
        follow();
        fill();
    }

    private void closeAllBut(Person person, int everyOne) {
        IntStream.range(0, SPACES).filter(i -> i % everyOne != 0).forEach(i -> world.wiki.close("SPACE" + i, person));
    }

    // Two hundred lists: topics, communities and people, some busy and most quiet.
    private void follow() {
        LongStream.range(0, 100).forEach(i -> world.people.follow(reader, org.groundswell.outloud.domain.Stream.ofTopic(1 + i * 150)));
        LongStream.range(0, 60).forEach(i -> world.people.follow(reader, org.groundswell.outloud.domain.Stream.ofCommunity(1 + i * 80)));
        LongStream.range(0, 40).forEach(i -> world.people.follow(reader, org.groundswell.outloud.domain.Stream.by(new Person("person" + i * 1_000))));
    }

    // Indexes are made when the rows are there, as a restored database has them.
    private void fill() {
        JdbcTemplate jdbc = world.testbed.database().jdbc();
        String post = world.table("POST");
        String entry = world.table("STREAM_ENTRY");
        world.testbed.transactions().executeWithoutResult(status -> {
            List<String> indexes = Stream.of("POST", "STREAM_ENTRY").flatMap(table -> dropIndexes(jdbc, world.table(table)).stream()).toList();
            jdbc.execute("select setseed(0.42)");
            jdbc.update("insert into " + post + " (\"REF\", \"UNIQ\", \"AUTHOR_KEY\", \"SHOWN_AS\", \"STATE\", \"KIND\", \"AUDIENCE\", \"PAGE_ID\", \"SPACE_KEY\", \"COMMUNITY_ID\", \"CIRCLE_ID\", "
                + "\"LEAD\", \"LONGER\", \"HALF_FORMED\", \"PART_NO\", \"ABOUT_PAGE\", \"PUBLISHED_AT\", \"EDITED_AT\", \"QUIET_SINCE\", \"N_RESPONSES\", \"N_HEARD\", \"N_SUPPORT\", \"N_THANK\", "
                + "\"N_ENCOURAGE\", \"N_AMPLIFY\", \"GONE_AT\", \"VERSION\", \"TOUCHED_AT\") "
                + "select lpad(to_hex(i), 22, 'z'), 'post:' || i, 'person' || floor(random() * ?)::int, 'NAMED', 'PUBLISHED', "
                + "case when i % 20000 = 9 then 'PROVOCATION' when i % 20 = 3 then 'ASK' when i % 4 = 0 then 'STORY' else 'WORKING_ON' end, "
                + "case when i % 3 = 0 then 'SITE' else 'COMMUNITY' end, ? + space, 'SPACE' || space, 1 + space, 0, "
                + "'We looked at every list of the ward and at who waits, and this is what we found the ' || i || 'th time.', false, false, 0, 0, ? - (?::bigint / ?) * (? - i), 0, 0, 3, 5, 1, 1, 1, 0, 0, 1, 0 "
                + "from (select i, floor(? * power(random(), 2))::int as space from generate_series(1, ?) as i) as made",
                PEOPLE, page.value(), world.clock.millis(), TWO_YEARS, posts, posts, SPACES, posts);
            for (String list : List.of("'w'", "'s:' || \"SPACE_KEY\"", "'p:' || \"PAGE_ID\"", "'c:' || \"COMMUNITY_ID\"", "'a:' || \"AUTHOR_KEY\"", "'m:' || \"AUTHOR_KEY\"",
                "'t:' || (1 + floor(" + TOPICS + " * power(random(), 2)))::int")) {
                jdbc.update("insert into " + entry + " (\"STREAM\", \"UNIQ\", \"POST_ID\", \"KIND\", \"SPACE_KEY\", \"PAGE_ID\", \"SORT_AT\", \"BY_NAME\", \"AMPLIFY_ID\") "
                    + "select list, list || '|' || \"REF\", \"ID\", \"KIND\", \"SPACE_KEY\", \"PAGE_ID\", \"PUBLISHED_AT\", true, 0 from (select *, " + list + " as list from " + post + ") as posts"
                    + (list.equals("'w'") ? " where \"AUDIENCE\" = 'SITE'" : ""));
            }
            indexes.forEach(jdbc::execute);
        });
        jdbc.execute("analyze");
    }

    private static List<String> dropIndexes(JdbcTemplate jdbc, String table) {
        String name = table.replace("\"", "");
        List<String> made = jdbc.queryForList("select indexdef from pg_indexes where tablename = ? and indexdef not like 'CREATE UNIQUE%'", String.class, name);
        jdbc.queryForList("select indexname from pg_indexes where tablename = ? and indexdef not like 'CREATE UNIQUE%'", String.class, name)
            .forEach(index -> jdbc.execute("drop index \"" + index + "\""));
        return made;
    }
}

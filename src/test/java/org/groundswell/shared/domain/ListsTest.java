package org.groundswell.shared.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListsTest {
    @Test
    void a_cursor_comes_back_as_it_went_out_and_fits_into_an_address() {
        Cursor cursor = new Cursor("allnewest", Ref.random());
        assertThat(cursor.encode()).matches("[A-Za-z0-9_-]+");
        assertThat(Cursor.decode("allnewest", cursor.encode())).isEqualTo(cursor);
    }

    @Test
    void no_cursor_is_the_beginning() {
        assertThat(Cursor.decode("allnewest", null)).isNull();
        assertThat(Cursor.decode("allnewest", "")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!", "x", "YWxs", "\u00e4", "allnewest:1:2", "YWxsbmV3ZXN0OjE6Mjoz"})
    void what_is_no_cursor_is_refused(String text) {
        assertThat(catchThrowableOfType(Refused.class, () -> Cursor.decode("allnewest", text)).refusal()).isEqualTo(SharedRefusal.BAD_CURSOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"alljoined:ABCDEFGHIJKLMNOPQRSTUV", "allnewest:ABCDEFGHIJKLMNOPQRSTU", "allnewest:1:2", "allnewest:ABCDEFGHIJKLMNOPQRSTUV' OR"})
    void a_cursor_of_another_list_or_behind_no_ref_is_refused(String plain) {
        String text = Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
        assertThat(catchThrowableOfType(Refused.class, () -> Cursor.decode("allnewest", text)).refusal()).isEqualTo(SharedRefusal.BAD_CURSOR);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 51, Integer.MAX_VALUE})
    void a_page_has_one_to_fifty_items(int limit) {
        assertThat(catchThrowableOfType(Refused.class, () -> new Window(limit, null)).refusal()).isEqualTo(SharedRefusal.BAD_LIMIT);
        assertThat(new Window(50, null).limit()).isEqualTo(50);
    }

    @Test
    void a_page_ends_where_its_last_item_is_and_the_last_page_says_so() {
        List<Ref> refs = List.of(Ref.random(), Ref.random());
        Page<Integer> first = Page.of(List.of(0, 1, 2), 2, item -> new Cursor("x", refs.get(item)));
        assertThat(first.items()).containsExactly(0, 1);
        assertThat(first.next()).contains(new Cursor("x", refs.get(1)));
        assertThat(Page.of(List.of(0, 1), 2, item -> new Cursor("x", refs.get(item))).next()).isEmpty();
        assertThat(first.map(item -> "n" + item).items()).containsExactly("n0", "n1");
    }

    @Test
    void refs_are_22_letters_and_digits_and_never_the_same() {
        assertThat(Ref.random().value()).matches("[A-Za-z0-9]{22}");
        assertThat(Ref.random()).isNotEqualTo(Ref.random());
        assertThat(Ref.parse("abc")).isEmpty();
        assertThat(Ref.parse(null)).isEmpty();
        assertThat(Ref.parse("../../../../etc/passwd")).isEmpty();
        assertThat(Ref.parse("A".repeat(22))).isPresent();
    }

    @Test
    void a_person_is_seen_by_name_unless_it_is_hidden_or_gone_or_oneself() {
        Person ada = new Person("ada");
        Person ben = new Person("ben");
        Map<Person, Profile> profiles = Map.of(ada, new Profile("Ada", null));
        assertThat(Who.seen(ada, false, ben, profiles)).isEqualTo(new Who(Who.Kind.NAMED, new Profile("Ada", null)));
        assertThat(Who.seen(ada, true, ben, profiles)).isEqualTo(new Who(Who.Kind.COLLEAGUE, null));
        assertThat(Who.seen(ada, true, Person.ANONYMOUS, profiles).profile()).isNull();
        assertThat(Who.seen(ada, true, ada, profiles).kind()).isEqualTo(Who.Kind.YOU);
        assertThat(Who.seen(ben, false, ada, profiles)).isEqualTo(new Who(Who.Kind.FORMER, null));
        assertThat(Who.seen(Person.ANONYMOUS, true, Person.ANONYMOUS, profiles).kind()).isEqualTo(Who.Kind.COLLEAGUE);
    }
}

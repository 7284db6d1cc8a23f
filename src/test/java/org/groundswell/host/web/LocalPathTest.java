package org.groundswell.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/display/CHANGE/A+page", "/pages/viewpage.action?pageId=7#board", "/display/K/Gr%C3%BC%C3%9Fe?x=//y"})
    void a_path_of_the_wiki_is_where_one_goes(String path) {
        assertThat(LocalPath.of(path, "/home")).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "display", "//evil.example", "/..//evil.example", "/./..//evil.example/x", "/%2e%2e//evil.example", "/a;x=1",
        "https://evil.example/", "javascript:alert(1)", "/\\evil.example", "/a\nb", "/a/..", "/%5cevil.example",
        "/%1bx", "/%7Fx", "/%25x", "/%ff", "/%c2%85", "/a%3bx", "/\u00fc"})
    void another_place_is_not(String path) {
        assertThat(LocalPath.of(path, "/home")).isEqualTo("/home");
    }
}

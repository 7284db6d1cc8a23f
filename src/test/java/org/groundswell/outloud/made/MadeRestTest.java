package org.groundswell.outloud.made;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.outloud.OutLoudWorld.newName;
import static org.groundswell.outloud.OutLoudWorld.somebody;

import java.util.List;
import java.util.Map;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.outloud.made.web.PostPagesResource;
import org.groundswell.shared.RestCalls;
import org.groundswell.shared.domain.Person;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Making pages of conversations over REST. */
class MadeRestTest {
    private static final MadeWorld WORLD = MadeWorld.on(TestDatabase.H2);
    private static final RestCalls REST = new RestCalls(List.of(PostPagesResource.class), Map.of(MadeService.class, WORLD.making));
    private final Person cy = somebody("cy");
    private final String path = "posts/" + WORLD.loud.publish(PostSpot.on(WORLD.loud.wiki.page("M" + newName())), cy, "Who has the key?").ref() + "/pages";

    @ParameterizedTest
    @ValueSource(strings = {"{\"title\":\"Keys\"}", "{\"title\":\"Keys\",\"quotes\":null}", "{\"title\":\"Keys\",\"quotes\":[]}"})
    void whoever_names_no_quotes_quotes_the_post_alone(String body) {
        assertThat(REST.as(cy).write("POST", path, body).json().path("title").asText()).isEqualTo("Keys");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"quotes\":[]}", "{\"title\":null}"})
    void without_a_title_there_is_no_page(String body) {
        assertThat(REST.as(cy).write("POST", path, body).refusal()).isEqualTo("400 TEXT_BLANK title");
    }
}

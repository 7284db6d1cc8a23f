package org.groundswell.outloud.response;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.PostSituation;
import org.groundswell.outloud.response.domain.Response;
import org.groundswell.outloud.response.domain.ResponseRules;
import org.groundswell.outloud.response.domain.SeenResponse;
import org.groundswell.shared.domain.Days;
import org.groundswell.shared.domain.Faces;
import org.groundswell.shared.domain.People;
import org.springframework.stereotype.Component;

/** Turns stored responses into what one reader may see of them. */
@Component
public class ResponseReading {
    private final People people;
    private final Clock clock;

    public ResponseReading(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /**
     * @param first   responses to the post
     * @param replies to these, in their order
     * @param reader  how the reader stands to the post
     */
    List<SeenResponse> seen(List<Response> first, List<Response> replies, Post post, PostSituation reader) {
        Faces faces = Faces.of(Stream.concat(first.stream(), replies.stream()).filter(said -> said.identity().mayBeNamed(said.author(), reader.person()))
            .map(Response::author), reader.person(), people);
        Map<Long, List<Response>> under = replies.stream().collect(Collectors.groupingBy(Response::parent));
        return first.stream().map(said -> seen(said, under.getOrDefault(said.id(), List.of()).stream().map(reply -> seen(reply, List.of(), post, reader, faces)).toList(),
            post, reader, faces)).toList();
    }

    private SeenResponse seen(Response said, List<SeenResponse> replies, Post post, PostSituation reader, Faces faces) {
        boolean dayOnly = !said.identity().mayBeNamed(said.author(), reader.person());
        return new SeenResponse(said.ref(), said.words(), said.withdrawn(), faces.of(said.author(), said.identity()), said.identity(),
            time(said.saidAt(), dayOnly), time(said.editedAt(), dayOnly), dayOnly, said.author().equals(reader.person()), said.version(), replies,
            ResponseRules.rights(said, post, reader));
    }

    private Instant time(Instant at, boolean dayOnly) {
        return Days.told(at, dayOnly, clock.getZone());
    }
}

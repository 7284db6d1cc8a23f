package org.groundswell.outloud.response;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.groundswell.outloud.PostNews;
import org.groundswell.outloud.domain.Mentions;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.response.domain.Response;
import org.groundswell.outloud.response.domain.Responses;
import org.groundswell.shared.domain.Happening.Kind;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.LogIns;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Tells the people of a thread what was said in it: its author, those who talk in it, those it names. */
@Component
class ResponseNews {
    private static final String ON_THE_PAGE = "#r-";

    private final PostNews news;
    private final Responses responses;
    private final LogIns logIns;
    private final Transactions transactions;

    ResponseNews(PostNews news, Responses responses, LogIns logIns, Transactions transactions) {
        this.news = news;
        this.responses = responses;
        this.logIns = logIns;
        this.transactions = transactions;
    }

    void said(Response response, Post post) {
        Person by = response.identity() == Identity.NAME_HIDDEN ? Person.ANONYMOUS : response.author();
        String which = ON_THE_PAGE + response.ref();
        Set<Person> told = new LinkedHashSet<>(Set.of(response.author()));
        tell(post.ask() == null ? Kind.REPLIED : Kind.ANSWERED_MY_ASK, post, which, by, List.of(post.author()), told);
        tell(Kind.MENTIONED, post, which, by, Mentions.in(response.words().text()).people().stream().flatMap(name -> logIns.named(name).stream()).toList(), told);
        tell(Kind.REPLIED, post, which, by, transactions.run(() -> responses.speakers(post.id())), told);
    }

    // Each person is told once, of what concerns them most.
    private void tell(Kind kind, Post post, String which, Person by, Collection<Person> people, Set<Person> told) {
        List<Person> fresh = people.stream().filter(told::add).toList();
        news.tell(kind, post, which, by, fresh);
    }
}

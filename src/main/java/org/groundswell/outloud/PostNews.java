package org.groundswell.outloud;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.groundswell.outloud.domain.Mentions;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.Posts;
import org.groundswell.outloud.domain.Stream;
import org.groundswell.shared.domain.Happening.Kind;
import org.groundswell.shared.domain.Happening;
import org.groundswell.shared.domain.Headline;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.LogIns;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Telling;
import org.groundswell.shared.domain.Untelling;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Tells people of posts that name them, quote them or belong to what they follow, after these are stored. */
@Component
public class PostNews {
    private static final String PATH = "/plugins/servlet/groundswell/post/";
    private static final int LONGEST_TITLE = 120;

    private final Optional<Telling> telling;
    private final Optional<Untelling> untelling;
    private final LogIns logIns;
    private final PostSight sight;
    private final WordsOutside outside;
    private final Posts posts;
    private final Transactions transactions;

    /**
     * @param telling   empty where nobody is told anything
     * @param untelling empty where nothing told can be taken back
     */
    public PostNews(Optional<Telling> telling, Optional<Untelling> untelling, LogIns logIns, PostSight sight, WordsOutside outside, Posts posts,
                    Transactions transactions) {
        this.telling = telling;
        this.untelling = untelling;
        this.logIns = logIns;
        this.sight = sight;
        this.outside = outside;
        this.posts = posts;
        this.transactions = transactions;
    }

    void tell(PostChange change) {
        if (change.hidden()) {
            untell(change.after().ref());
            change.ended().forEach(this::untell);
        }
        boolean toOthers = change.after().listed() && change.after().audience() != PostAudience.ONLY_ME;
        if (toOthers) {
            telling.ifPresent(some -> tell(change, some));
        }
    }

    private void tell(PostChange change, Telling some) {
        Post post = change.after();
        List<String> known = change.shown() ? List.of() : Mentions.in(change.before().words().text().whole()).people();
        List<Person> named = Mentions.in(post.words().text().whole()).people().stream().filter(name -> !known.contains(name))
            .flatMap(name -> logIns.named(name).stream()).toList();
        tell(Kind.MENTIONED, post, by(post), others(post, named));
        Ref quoted = post.words().quoted();
        if (quoted != null && (change.shown() || !quoted.equals(change.before().words().quoted()))) {
            tell(Kind.QUOTED, post, by(post), others(post, transactions.run(() -> posts.find(quoted)).map(Post::author).stream().toList()));
        }
        // When something happened under a hidden name is nobody's news.
        if (change.shown() && post.identity() == Identity.NAMED) {
            some.tellFollowers(happening(Kind.IN_WHAT_I_FOLLOW, post, "", by(post)), change.lists().stream().map(Stream::name).toList());
        }
    }

    /**
     * Tells those of these people who may see the post what somebody did with it, after that is stored.
     *
     * @param by ANONYMOUS where the name is hidden
     */
    public void tell(Kind kind, Post post, Person by, Collection<Person> people) {
        tell(kind, post, "", by, people);
    }

    /** @param which leads to the single deed on the page of the post, if it can be done again; empty for none */
    public void tell(Kind kind, Post post, String which, Person by, Collection<Person> people) {
        List<Person> readers = people.stream().filter(person -> !person.equals(by) && sight.by(person).seesInPlace(post)).toList();
        if (!readers.isEmpty()) {
            telling.ifPresent(some -> some.tell(happening(kind, post, which, by), readers));
        }
    }

    /** Tells the author of a post what came of it elsewhere in the wiki, after that is stored; whether they may know of it is asked there. */
    void tellAuthor(Post post, Happening what) {
        telling.ifPresent(some -> some.tell(what, List.of(post.author())));
    }

    /**
     * Tells a post's author what somebody wants to do or has done with it, after that is stored.
     *
     * @param subject its own public name, by which it can be told no more
     */
    public void tellAuthor(Kind kind, Post post, Ref subject, Person by) {
        if (sight.by(post.author()).seesInPlace(post)) {
            telling.ifPresent(some -> some.tell(new Happening(kind, subject, address(post.ref()), post.place().page(), title(post), by), List.of(post.author())));
        }
    }

    /** What waited no longer waits: nobody is reminded of it any more. */
    public void untellReminder(Post post) {
        untelling.ifPresent(some -> some.untell(Kind.ASK_UNANSWERED, post.ref(), Person.ANONYMOUS));
    }

    /** Nobody is told of it any more. */
    public void untell(Ref subject) {
        untelling.ifPresent(some -> some.untell(subject));
    }

    /** Where a post is read, below the context path. */
    public static String address(Ref post) {
        return PATH + post;
    }

    /** A post in a list of what is new in what one follows. */
    Headline headline(Post post) {
        return headline(post, post.place().page(), by(post));
    }

    /**
     * The same of one that was passed on.
     *
     * @param page whose readers see it there
     */
    Headline headline(Post post, PageId page, Person by) {
        return new Headline(title(post), address(post.ref()), page, by);
    }

    private static Person by(Post post) {
        return post.identity() == Identity.NAME_HIDDEN ? Person.ANONYMOUS : post.author();
    }

    private static List<Person> others(Post post, List<Person> people) {
        return people.stream().filter(person -> !person.equals(post.author())).toList();
    }

    private Happening happening(Kind kind, Post post, String which, Person by) {
        return new Happening(kind, post.ref(), address(post.ref()) + which, post.place().page(), title(post), by);
    }

    // The beginning of a post, empty if it may not leave the wiki.
    private String title(Post post) {
        return outside.allowed(post.audience(), post.place(), post.identity()) ? post.words().text().beginning(LONGEST_TITLE) : "";
    }
}

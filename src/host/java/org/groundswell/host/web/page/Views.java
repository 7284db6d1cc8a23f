package org.groundswell.host.web.page;

import com.atlassian.confluence.user.ConfluenceUser;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.groundswell.host.wiki.HostPage;
import org.groundswell.host.wiki.HostSpace;
import org.groundswell.host.wiki.HostUser;

/** What the templates see of people, spaces and pages. */
public final class Views {
    private Views() {
    }

    /** A person with the letters of their picture; the address is empty for somebody who has no profile. */
    public record PersonView(String name, String userName, String initials, String url, String email, boolean active) {
        static PersonView of(ConfluenceUser user, String nobody) {
            if (user == null) {
                return new PersonView(nobody, "", "?", "", "", true);
            }
            boolean deleted = user instanceof HostUser known && known.status() == HostUser.Status.DELETED;
            boolean active = !(user instanceof HostUser known) || known.active();
            return new PersonView(user.getFullName(), user.getName(), initialsOf(user.getFullName()),
                deleted ? "" : "/display/~" + Links.encode(user.getName()), user.getEmail() == null ? "" : user.getEmail(), active);
        }
    }

    /** A space as a card or a link. */
    public record SpaceView(String key, String name, String description, String url, String letter) {
        static SpaceView of(HostSpace space) {
            return new SpaceView(space.getKey(), space.getName(), space.description() == null ? "" : space.description(),
                Links.space(space), initialsOf(space.getName()).substring(0, 1));
        }
    }

    /** A page as a line of a list. */
    public record PageView(long id, String title, String url, int version, PersonView creator, PersonView modifier, String created,
        String modified, String comment, String spaceName, String spaceUrl) {
        static PageView of(HostPage page, Locale locale, String nobody) {
            return new PageView(page.getId(), page.getTitle(), Links.display(page), page.getVersion(),
                PersonView.of(page.getCreator(), nobody), PersonView.of(page.getLastModifier(), nobody), when(page.getCreationDate(), locale),
                when(page.getLastModificationDate(), locale), page.versionComment() == null ? "" : page.versionComment(),
                page.getSpace().getName(), Links.space(page.getSpace()));
        }
    }

    /** What somebody said below a page; the body is HTML. */
    public record CommentView(long id, PersonView author, String at, String bodyHtml, boolean removable) {
    }

    /** A page in the tree beside the text, with those below it. */
    public record TreeView(String title, String url, boolean current, List<TreeView> children) {
    }

    /** A link with its words. */
    public record LinkView(String label, String url) {
    }

    static String when(Date date, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale)
            .format(date.toInstant().atZone(ZoneId.systemDefault()));
    }

    static String initialsOf(String name) {
        String[] words = name.strip().split("\\s+");
        String first = words[0].isEmpty() ? "?" : letter(words[0]);
        return words.length == 1 ? first : first + letter(words[words.length - 1]);
    }

    private static String letter(String word) {
        return new String(Character.toChars(Character.toUpperCase(word.codePointAt(0))));
    }
}

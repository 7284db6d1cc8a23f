package org.groundswell.shared.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import org.groundswell.host.web.page.AppHost;
import org.groundswell.host.wiki.HostPage;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PagePicture;
import org.groundswell.shared.domain.PagePictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachedPicturesTest {
    private static final byte[] CONTENT = {1, 2, 3};

    private final PagePictures pictures = new AttachedPictures(new LivePages(AppHost.service(PageManager.class), AppHost.service(XhtmlContent.class)),
        AppHost.service(AttachmentManager.class));
    private final HostPage page = AppHost.page(AppHost.space(), "With pictures", "<p>Text</p>");
    private final PageId id = new PageId(page.getId());

    @Test
    void a_picture_is_found_by_its_name_at_the_address_of_its_newest_version() {
        attach("Ward 4 & 5.png", "image/png");
        attach("Ward 4 & 5.png", "image/png");

        assertThat(pictures.find(id, "Ward 4 & 5.png")).contains(new PagePicture(id, "Ward 4 & 5.png", "/download/attachments/" + page.getId() + "/Ward%204%20%26%205.png?version=2"));
        assertThat(pictures.find(id, "ward 4.png")).isEmpty();
        assertThat(pictures.find(new PageId(1), "Ward 4 & 5.png")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"image/png,true", "image/jpeg,true", "IMAGE/GIF,true", "image/webp,true", "image/svg+xml,false", "text/html,false", "application/pdf,false", "nonsense,false"})
    void only_what_browsers_show_without_running_anything_is_a_picture(String mediaType, boolean picture) {
        attach("file", mediaType);

        assertThat(pictures.find(id, "file").isPresent()).isEqualTo(picture);
    }

    @Test
    void the_pictures_of_a_page_are_listed_by_name() {
        attach("b.png", "image/png");
        attach("a.gif", "image/gif");
        attach("c.svg", "image/svg+xml");

        assertThat(pictures.on(id, 10)).extracting(PagePicture::fileName).containsExactly("a.gif", "b.png");
        assertThat(pictures.on(id, 1)).extracting(PagePicture::fileName).containsExactly("a.gif");
    }

    @Test
    void a_page_in_the_trash_shows_nothing() {
        attach("b.png", "image/png");
        AppHost.wiki().pages().trash(page.getId());

        assertThat(pictures.find(id, "b.png")).isEmpty();
        assertThat(pictures.on(id, 10)).isEmpty();
    }

    private void attach(String name, String mediaType) {
        AppHost.wiki().attachments().put(page.getId(), name, mediaType, CONTENT, AppHost.person("eve"));
    }
}

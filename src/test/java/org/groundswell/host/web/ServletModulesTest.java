package org.groundswell.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import example.board.BoardServlet;
import example.board.Greetings;
import example.board.InnerServlet;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.groundswell.host.plugin.HostPlugins;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServletModulesTest {
    private final List<DecoratedPage> decorated = new ArrayList<>();
    private TestSite site;

    @BeforeEach
    void start(@TempDir Path folder) {
        TinyApp app = new TinyApp(folder).descriptor("""
            <servlet key="open" class="%s"><url-pattern>/board/open/*</url-pattern></servlet>
            <servlet key="inner" class="%s"><url-pattern>/board/inner/*</url-pattern>
              <init-param><param-name>word</param-name><param-value>told</param-value></init-param></servlet>
            """.formatted(BoardServlet.class.getName(), InnerServlet.class.getName()))
            .beans(context -> context.registerBean("greetings", Greetings.class, () -> name -> "hello " + name));
        site = new TestSite(app);
        site.services.register(Decorator.class, page -> {
            decorated.add(page);
            return "<html>framed " + page.bodyHtml() + "</html>";
        });
        site.start();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void a_page_that_asks_for_the_frame_gets_it_and_loses_the_attributes_of_its_body() {
        HttpResponse<String> answer = site.get("/plugins/servlet/board/open");
        assertThat(answer.body()).isEqualTo("<html>framed <p>hello ada</p></html>");
        DecoratedPage page = decorated.get(0);
        assertThat(page.decorator()).isEqualTo("atl.general");
        assertThat(page.title()).isEqualTo("Für & wider");
        assertThat(page.meta()).containsEntry("ajs-x", "y");
        assertThat(page.headHtml()).contains("ajs-x").doesNotContain("decorator").doesNotContain("title");
    }

    @Test
    void a_page_without_the_meta_element_and_other_content_pass_untouched() {
        assertThat(site.get("/plugins/servlet/board/open/raw").body()).contains("<body class=\"lost\">");
        assertThat(site.get("/plugins/servlet/board/open/text").body()).isEqualTo("plain");
        assertThat(decorated).isEmpty();
    }

    @Test
    void an_unknown_decorator_is_refused_loudly() {
        assertThat(site.get("/plugins/servlet/board/open/strange").statusCode()).isEqualTo(500);
    }

    @Test
    void errors_and_redirects_of_a_servlet_reach_the_browser() {
        assertThat(site.get("/plugins/servlet/board/open/gone").statusCode()).isEqualTo(410);
        HttpResponse<String> away = site.get("/plugins/servlet/board/open/away");
        assertThat(away.statusCode()).isEqualTo(302);
        assertThat(away.headers().firstValue("Location").orElseThrow()).endsWith("/confluence/elsewhere");
    }

    @Test
    void a_failing_servlet_shows_an_id_and_nothing_else() {
        HttpResponse<String> answer = site.get("/plugins/servlet/board/open/fails");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).containsPattern("[0-9a-f-]{36}").doesNotContain("secret").doesNotContain("Exception");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void a_servlet_without_annotation_sends_an_anonymous_browser_to_the_log_in_and_refuses_the_unlicensed() {
        HttpResponse<String> answer = site.send(site.at("/plugins/servlet/board/inner/x?a=b").header("Accept", "text/html"));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
            .endsWith("/confluence/login?os_destination=%2Fplugins%2Fservlet%2Fboard%2Finner%2Fx%3Fa%3Db");
        assertThat(site.get("/plugins/servlet/board/inner/x").statusCode()).isEqualTo(401);
        assertThat(site.status(site.as("guest", "/plugins/servlet/board/inner/x"))).isEqualTo(403);
    }

    @Test
    void a_servlet_is_told_its_parameters_and_where_it_is() {
        assertThat(site.send(site.as("ada", "/plugins/servlet/board/inner/x")).body()).isEqualTo("told /plugins/servlet/board/inner /x");
    }

    @Test
    void a_disabled_app_is_gone_and_an_enabled_one_is_back() {
        site.services.get(HostPlugins.class).disable(TinyApp.KEY);
        assertThat(site.get("/plugins/servlet/board/open/text").statusCode()).isEqualTo(404);
        site.services.get(HostPlugins.class).enable(TinyApp.KEY);
        assertThat(site.get("/plugins/servlet/board/open/text").statusCode()).isEqualTo(200);
    }
}

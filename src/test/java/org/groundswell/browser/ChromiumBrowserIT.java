package org.groundswell.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ChromiumBrowserIT {
    private static HttpServer server;

    @RegisterExtension
    static final BrowserPeople PEOPLE = new BrowserPeople(() -> "http://localhost:" + server.getAddress().getPort());

    @BeforeAll
    static void serve_one_page() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            boolean good = exchange.getRequestURI().getPath().equals("/good");
            String body = good ? "<main><h1>Good</h1><p>Read me</p></main>"
                : "<main><h1>Bad</h1><img src='data:,'><div style='width: 2000px'>wide</div><script>console.error('ouch')</script></main>";
            byte[] html = ("<!doctype html><html lang='en'><title>One page</title><link rel='icon' href='data:,'>" + body + "</html>").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, html.length);
            exchange.getResponseBody().write(html);
            exchange.close();
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @Test
    void a_good_page_is_accessible_fits_a_phone_and_leaves_a_picture() throws IOException {
        Visitor visitor = PEOPLE.stranger(Looks.PHONE.inTheDark().in("de-DE")).open("/good");
        Path picture = Path.of("target", "screenshots", "chromium-smoke.png");
        visitor.accessible("a good page").fits().picture(picture);
        assertThat(visitor.page().evaluate("[navigator.language, innerWidth, matchMedia('(prefers-color-scheme: dark)').matches].join()"))
            .isEqualTo("de-DE,360,true");
        assertThat(Files.size(picture)).isGreaterThan(1000);
    }

    @Test
    void a_bad_page_is_found_out() {
        Visitor visitor = PEOPLE.stranger(Looks.PHONE).open("/bad");
        assertThatThrownBy(() -> visitor.accessible("a bad page")).hasMessageContaining("image-alt");
        assertThatThrownBy(visitor::fits).isInstanceOf(AssertionError.class);
        assertThat(visitor.complaints()).hasSize(1).first().asString().contains("ouch");
    }

    @Test
    void the_browser_reaches_nothing_but_this_machine() {
        Visitor visitor = PEOPLE.stranger(Looks.DESK);
        assertThatThrownBy(() -> visitor.page().navigate("http://example.com/")).hasMessageContaining("ERR_NAME_NOT_RESOLVED");
        visitor.complaints();
    }
}

package org.groundswell.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import example.board.BoardResource;
import example.board.Greetings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers that are given before the whole question has arrived. */
class EarlyAnswersTest {
    private static final String WITH_A_BODY_NOBODY_READS = "DELETE /confluence/rest/board/1.0/boards/ada HTTP/1.1\r\nHost: localhost\r\n"
        + "X-Atlassian-Token: no-check\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n";
    private static final String NEXT = "GET /confluence/rest/board/1.0/boards/ada HTTP/1.1\r\nHost: localhost\r\n\r\n";

    @Test
    void who_has_the_answer_before_the_question_is_sent_may_go_on_over_the_same_connection(@TempDir Path folder) throws IOException {
        TinyApp app = new TinyApp(folder)
            .descriptor("<rest key=\"rest\" path=\"/board\" version=\"1.0\"><package>example.board</package></rest>")
            .classes(BoardResource.class, Greetings.class)
            .beans(context -> context.registerBean("greetings", Greetings.class, () -> name -> "hello " + name));
        try (TestSite site = new TestSite(app).start(); Socket connection = connect(site);
             BufferedReader answers = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
            connection.setSoTimeout(30_000);
            send(connection, WITH_A_BODY_NOBODY_READS);
            assertThat(head(answers)).first().isEqualTo("HTTP/1.1 200 OK");

            send(connection, "{}" + NEXT);

            assertThat(head(answers)).first().isEqualTo("HTTP/1.1 200 OK");
        }
    }

    private static Socket connect(TestSite site) throws IOException {
        URI base = site.services.get(WebServer.class).baseUrl();
        return new Socket(base.getHost(), base.getPort());
    }

    private static void send(Socket connection, String text) throws IOException {
        connection.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        connection.getOutputStream().flush();
    }

    /** @return the lines of the head; the body behind it is read, too */
    private static List<String> head(BufferedReader answers) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = answers.readLine(); line != null && !line.isEmpty(); line = answers.readLine()) {
            lines.add(line);
        }
        int length = lines.stream().filter(line -> line.startsWith("Content-Length: ")).mapToInt(line -> Integer.parseInt(line.substring(16))).findFirst().orElse(0);
        for (int i = 0; i < length; i++) {
            answers.read();
        }
        return lines;
    }
}

package org.groundswell.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.groundswell.host.plugin.HostPlugin;
import org.groundswell.host.plugin.HostPlugins;
import org.junit.jupiter.api.Test;

class HostIT {
    @Test
    void the_built_jar_comes_up_in_the_host() {
        HostPlugin app = RunningHost.service(HostPlugins.class).get("org.groundswell.confluence").orElseThrow();

        assertThat(app.failure()).isEmpty();
        assertThat(app.enabled()).isTrue();
    }

    @Test
    void the_wiki_answers() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(RunningHost.url()).build();
        HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

        assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode()).isLessThan(500);
    }
}

package org.groundswell.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.groundswell.host.db.EmbeddedServer;
import org.groundswell.host.plugin.HostPlugin;
import org.groundswell.host.plugin.HostPlugins;
import org.groundswell.host.wiki.WikiParts;
import org.junit.jupiter.api.Test;

class TwoHostsIT {
    @Test
    void two_hosts_on_one_database_are_one_wiki() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.startEmpty();
             Host one = Host.start(RunningHost.config(server.url("postgres")));
             Host other = Host.start(RunningHost.config(server.url("postgres")))) {
            assertThat(one.baseUrl()).isNotEqualTo(other.baseUrl());
            assertThat(other.services().get(HostPlugins.class).all()).isNotEmpty().allMatch(HostPlugin::enabled);

            one.services().get(WikiParts.class).settings().setReadOnly(true);

            assertThat(other.services().get(WikiParts.class).settings().readOnly()).isTrue();
        }
    }
}

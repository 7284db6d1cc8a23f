package org.groundswell.host.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.groundswell.host.db.HostDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Many readers at once share few connections: whoever held one and waited for a second would wait for the others. */
class OneConnectionTest {
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    @Test
    void reading_pages_and_comments_takes_one_connection_at_a_time() {
        try (WikiTestbed bed = new WikiTestbed(HostDatabase.inMemory(this::watched))) {
            HostPage home = bed.page(bed.space("A"), null, "Home");
            HostPage page = bed.page(bed.space("A"), home.getId(), "Rounds");
            bed.wiki.comments().add(page.getId(), null, "<p>Yes</p>", bed.person("ben"));
            most.set(0);

            assertThat(bed.wiki.pages().ancestors(bed.wiki.pages().byId(page.getId()).orElseThrow())).hasSize(1);
            assertThat(bed.wiki.pages().children(home.getId())).hasSize(1);
            assertThat(bed.wiki.comments().of(page.getId())).hasSize(1);

            assertThat(most).hasValue(1);
        }
    }

    private DataSource watched(DataSource pool) {
        return new DelegatingDataSource(pool) {
            @Override
            public Connection getConnection() throws SQLException {
                most.accumulateAndGet(open.incrementAndGet(), Math::max);
                return watched(super.getConnection());
            }
        };
    }

    private Connection watched(Connection connection) {
        return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
            if (method.getName().equals("close")) {
                open.decrementAndGet();
            }
            return method.invoke(connection, arguments);
        });
    }
}

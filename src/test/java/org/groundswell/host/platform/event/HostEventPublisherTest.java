package org.groundswell.host.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.event.api.EventListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostEventPublisherTest {
    private final HostEventPublisher events = new HostEventPublisher();
    private final List<Object> heard = new ArrayList<>();

    @Test
    void a_method_hears_its_type_and_what_descends_from_it() {
        events.register(new Numbers());

        events.publish(7);
        events.publish(7L);
        events.publish("seven");

        assertThat(heard).containsExactlyInAnyOrder("number 7", "integer 7", "number 7");
    }

    @Test
    void listeners_are_called_in_the_publishing_thread() {
        Thread[] seen = new Thread[1];
        events.register(new Object() {
            @EventListener
            public void on(Integer event) {
                seen[0] = Thread.currentThread();
            }
        });

        events.publish(1);

        assertThat(seen[0]).isSameAs(Thread.currentThread());
    }

    @Test
    void who_registers_twice_hears_once_and_who_leaves_hears_nothing() {
        Texts texts = new Texts();
        events.register(texts);
        events.register(texts);

        events.publish("a");
        events.unregister(texts);
        events.publish("b");

        assertThat(heard).containsExactly("a");
    }

    @Test
    void one_listeners_trouble_does_not_keep_the_next_from_hearing() {
        events.register(new Object() {
            @EventListener
            public void on(String event) {
                throw new IllegalStateException("trouble of a listener, expected in this test");
            }
        });
        events.register(new Texts());

        events.publish("a");

        assertThat(heard).containsExactly("a");
    }

    @Test
    void a_listener_without_marked_public_method_is_refused() {
        assertThatThrownBy(() -> events.register(new Object() {
            @EventListener
            void on(String event) {
                heard.add(event);
            }
        })).hasMessageContaining("no public method marked @EventListener");
    }

    @Test
    void a_marked_method_of_two_parameters_is_refused() {
        assertThatThrownBy(() -> events.register(new Object() {
            @EventListener
            public void on(String event, String more) {
                heard.add(event);
            }
        })).hasMessageContaining("exactly one event");
    }

    public final class Numbers {
        @EventListener
        public void anyNumber(Number event) {
            heard.add("number " + event);
        }

        @EventListener
        public void integer(Integer event) {
            heard.add("integer " + event);
        }
    }

    public final class Texts {
        @EventListener
        public void on(String event) {
            heard.add(event);
        }
    }
}

package org.groundswell.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ViewsTest {
    private static final String HTML = "org.groundswell.shared.web.Html";
    private static final Set<Type> PLAIN = Set.of(int.class, long.class, boolean.class);

    @Test
    void a_template_never_gets_a_raw_text() {
        List<? extends Class<?>> views = AppClasses.all().stream().filter(type -> type.getSimpleName().endsWith("View")).toList();
        assertThat(views).isNotEmpty();
        assertThat(views.stream().flatMap(ViewsTest::raw)).as("what a view shows is Html, a number, a truth, a view or a list of these").isEmpty();
    }

    @Test
    void a_view_that_shows_a_text_or_a_list_of_texts_is_found() {
        assertThat(raw(LeakyView.class)).containsExactlyInAnyOrder("LeakyView.getName", "LeakyView.getNames", "LeakyView.getOwner");
    }

    private static Stream<String> raw(Class<?> view) {
        return Stream.of(view.getDeclaredMethods()).filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
            .filter(method -> !isOfEveryObject(method)).filter(method -> !isSafe(method.getGenericReturnType()))
            .map(method -> view.getSimpleName() + "." + method.getName());
    }

    private static boolean isOfEveryObject(Method method) {
        return Stream.of(Object.class.getMethods())
            .anyMatch(other -> other.getName().equals(method.getName()) && other.getParameterCount() == method.getParameterCount());
    }

    private static boolean isSafe(Type type) {
        if (type instanceof ParameterizedType list) {
            return list.getRawType().equals(List.class) && isSafe(list.getActualTypeArguments()[0]);
        }
        return PLAIN.contains(type) || type.getTypeName().equals(HTML) || type.getTypeName().endsWith("View");
    }

    /** Broken on purpose. */
    public record LeakyView(int number) {
        public String getName() {
            return "<b>";
        }

        public List<String> getNames() {
            return List.of();
        }

        public Object getOwner() {
            return this;
        }

        public List<LeakyView> getParts() {
            return List.of();
        }
    }
}

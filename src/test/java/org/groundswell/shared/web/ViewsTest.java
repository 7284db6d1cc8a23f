package org.groundswell.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.groundswell.build.AppClasses;
import org.junit.jupiter.api.Test;

class ViewsTest {
    @Test
    void no_view_hands_out_text_that_is_not_escaped() {
        List<? extends Class<?>> views = AppClasses.all().stream().filter(type -> type.getSimpleName().endsWith("View")).toList();
        assertThat(views).isNotEmpty();
        assertThat(unsafe(views)).isEmpty();
    }

    @Test
    void a_view_with_a_string_is_found() {
        assertThat(unsafe(List.of(LooseView.class))).containsExactlyInAnyOrder("getName", "getNames", "getAnything");
    }

    private static List<String> unsafe(List<? extends Class<?>> views) {
        List<String> found = new ArrayList<>();
        for (Class<?> view : views) {
            for (Method method : view.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic() && !safe(method.getGenericReturnType())) {
                    found.add(method.getName());
                }
            }
        }
        return found;
    }

    private static boolean safe(Type type) {
        if (type instanceof ParameterizedType list) {
            return list.getRawType() == List.class && safe(list.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> plain && (plain == Html.class || plain.isPrimitive() || plain.getSimpleName().endsWith("View"));
    }

    /** Wrong on purpose. */
    static final class LooseView {
        public String getName() {
            return "";
        }

        public List<String> getNames() {
            return List.of();
        }

        public Object getAnything() {
            return 1;
        }

        public List<Html> getFine() {
            return List.of();
        }
    }
}

package org.groundswell.bundle;

import java.io.StringReader;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.velocity.Template;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.context.InternalContextAdapterImpl;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.parser.ParseException;
import org.apache.velocity.runtime.parser.node.ASTDirective;
import org.apache.velocity.runtime.parser.node.ASTIdentifier;
import org.apache.velocity.runtime.parser.node.ASTMethod;
import org.apache.velocity.runtime.parser.node.ASTReference;
import org.apache.velocity.runtime.parser.node.ASTSetDirective;
import org.apache.velocity.runtime.parser.node.Node;
import org.apache.velocity.runtime.parser.node.SimpleNode;

/**
 * What templates call on classes of ours, found by reading them: a variable is what a comment {@code @vtlvariable name="x" type="…"} declares, what
 * a loop or an assignment makes of a known one, or else the view of its own name.
 */
final class TemplateCalls {
    private static final Pattern DECLARED = Pattern.compile("@vtlvariable name=\"(\\w+)\" type=\"([\\w.$]+)\"");

    private final Function<String, Class<?>> viewOfName;
    private final Map<String, Type> variables = new HashMap<>();
    private final Set<String> calls = new TreeSet<>();
    private final Set<String> unknown = new TreeSet<>();

    /** @param viewOfName what a variable holds that nothing else explains, null for nothing of ours */
    TemplateCalls(Function<String, Class<?>> viewOfName) {
        this.viewOfName = viewOfName;
    }

    /** @return each method as a velocity-allowlist writes it */
    Set<String> calls() {
        return calls;
    }

    /** @return what could not be followed */
    Set<String> unknown() {
        return unknown;
    }

    void read(String name, String text) {
        variables.clear();
        Matcher declared = DECLARED.matcher(text);
        while (declared.find()) {
            variables.put(declared.group(1), load(declared.group(2)));
        }
        RuntimeInstance velocity = new RuntimeInstance();
        velocity.setProperty("resource.loaders", "string");
        velocity.setProperty("resource.loader.string.class", "org.apache.velocity.runtime.resource.loader.StringResourceLoader");
        velocity.init();
        Template template = new Template();
        template.setName(name);
        try {
            SimpleNode tree = velocity.parse(new StringReader(text), template);
            tree.init(new InternalContextAdapterImpl(new VelocityContext()), velocity);
            walk(name, tree);
        } catch (ParseException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    private void walk(String template, Node node) {
        if (node instanceof ASTReference reference) {
            typeOf(template, reference);
        } else if (node instanceof ASTSetDirective) {
            remember(node.jjtGetChild(0), valueType(template, node.jjtGetChild(1)));
        } else if (node instanceof ASTDirective directive && directive.getDirectiveName().equals("foreach")) {
            remember(node.jjtGetChild(0), elementOf(valueType(template, node.jjtGetChild(2))));
        }
        for (int i = 0; i < node.jjtGetNumChildren(); i++) {
            walk(template, node.jjtGetChild(i));
        }
    }

    private void remember(Node variable, Type type) {
        if (variable instanceof ASTReference reference && reference.jjtGetNumChildren() == 0 && type != null) {
            variables.put(reference.getRootString(), type);
        }
    }

    private Type valueType(String template, Node value) {
        if (value instanceof ASTReference reference) {
            return typeOf(template, reference);
        }
        return value.jjtGetNumChildren() == 1 ? valueType(template, value.jjtGetChild(0)) : null;
    }

    private Type typeOf(String template, ASTReference reference) {
        String root = reference.getRootString();
        Type type = variables.containsKey(root) ? variables.get(root) : viewOfName.apply(root);
        for (int i = 0; i < reference.jjtGetNumChildren(); i++) {
            Node step = reference.jjtGetChild(i);
            if (type == null) {
                unknown.add(template + ": " + reference.literal());
                return null;
            }
            type = step instanceof ASTMethod method ? call(template, type, method.getMethodName(), method.jjtGetNumChildren() - 1)
                : step instanceof ASTIdentifier property ? property(template, type, property.getIdentifier()) : elementOf(type);
        }
        return type;
    }

    private Type property(String template, Type type, String name) {
        String tail = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return find(template, type, 0, "get" + tail, "get" + name, "is" + tail);
    }

    private Type call(String template, Type type, String name, int arguments) {
        return find(template, type, arguments, name);
    }

    private Type find(String template, Type type, int arguments, String... names) {
        Class<?> raw = raw(type);
        for (String name : names) {
            for (Method method : raw.getMethods()) {
                if (method.getName().equals(name) && method.getParameterCount() == arguments && !method.isBridge()) {
                    if (method.getDeclaringClass().getName().startsWith("org.groundswell.")) {
                        calls.add(method.getDeclaringClass().getName() + "#" + name + Arrays.stream(method.getParameterTypes()).map(Class::getTypeName)
                            .collect(Collectors.joining(",", "(", ")")));
                    }
                    return method.getGenericReturnType();
                }
            }
        }
        unknown.add(template + ": " + raw.getSimpleName() + " has no " + names[0] + " with " + arguments + " arguments");
        return null;
    }

    private static Type elementOf(Type type) {
        Type element = type instanceof ParameterizedType parameterized ? parameterized.getActualTypeArguments()[0] : null;
        return element instanceof WildcardType wildcard ? wildcard.getUpperBounds()[0] : element;
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType parameterized ? (Class<?>) parameterized.getRawType() : (Class<?>) type;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("@vtlvariable of no class: " + name, e);
        }
    }
}

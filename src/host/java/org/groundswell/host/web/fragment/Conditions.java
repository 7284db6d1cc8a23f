package org.groundswell.host.web.fragment;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.plugin.web.Condition;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.groundswell.host.Unquoted;
import org.groundswell.host.plugin.PluginModule;
import org.groundswell.host.web.Standing;
import org.jsoup.nodes.Element;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The conditions apps name in their descriptors: the product's own ones, and those of the apps. */
final class Conditions {
    private static final Logger LOG = LoggerFactory.getLogger(Conditions.class);
    private static final String PACKAGE = "com.atlassian.confluence.plugin.descriptor.web.conditions.";

    private final Map<String, BiPredicate<Map<String, Object>, Element>> known = new HashMap<>();
    private final FragmentObjects objects;

    Conditions(Standing standing, FragmentObjects objects) {
        this.objects = objects;
        known.put(PACKAGE + "HasSpaceCondition", (context, condition) -> context.get("space") != null);
        known.put(PACKAGE + "SpacePermissionCondition", (context, condition) -> context.get("space") instanceof Space space
            && standing.may(person(), space, FragmentObjects.parameters(condition).getOrDefault("permission", "")));
        known.put(PACKAGE + "HasPageCondition", (context, condition) -> context.get("page") != null);
        known.put(PACKAGE + "user.UserLoggedInCondition", (context, condition) -> person() != null);
        known.put(PACKAGE + "user.ConfluenceAdministratorCondition", (context, condition) -> person() != null && standing.admin(person()));
        known.put(PACKAGE + "user.SystemAdministratorCondition", (context, condition) -> person() != null && standing.systemAdmin(person()));
    }

    /** @return whether it is one of the product's */
    boolean knows(Element condition) {
        return known.containsKey(condition.attr("class"));
    }

    /** @return whether every condition of the module holds */
    boolean hold(PluginModule module, Map<String, Object> context) {
        try {
            return all(module, module.xml(), context);
        } catch (RuntimeException failed) {
            LOG.error("{}: {} is left out, because its condition fails", UUID.randomUUID(), module.completeKey(), Unquoted.of(failed));
            return false;
        }
    }

    private boolean all(PluginModule module, Element parent, Map<String, Object> context) {
        return parent.select("> condition, > conditions").stream().allMatch(child -> holds(module, child, context));
    }

    private boolean any(PluginModule module, Element parent, Map<String, Object> context) {
        return parent.select("> condition, > conditions").stream().anyMatch(child -> holds(module, child, context));
    }

    private boolean holds(PluginModule module, Element element, Map<String, Object> context) {
        if (element.tagName().equals("conditions")) {
            return "OR".equalsIgnoreCase(element.attr("type")) ? any(module, element, context) : all(module, element, context);
        }
        boolean holds = knows(element) ? known.get(element.attr("class")).test(context, element)
            : objects.of(module, element, Condition.class).orElseThrow().shouldDisplay(Map.copyOf(context));
        return holds != "true".equals(element.attr("invert"));
    }

    private static ConfluenceUser person() {
        return AuthenticatedUserThreadLocal.get();
    }
}

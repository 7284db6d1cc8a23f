package org.groundswell.host.web.fragment;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import org.groundswell.host.NotInHost;
import org.groundswell.host.web.Standing;
import org.jsoup.nodes.Element;

/** The product's own conditions that apps name in their descriptors. */
final class Conditions {
    private static final String PACKAGE = "com.atlassian.confluence.plugin.descriptor.web.conditions.";

    private final Map<String, BiPredicate<Map<String, Object>, Element>> known = new HashMap<>();

    Conditions(Standing standing) {
        known.put(PACKAGE + "HasSpaceCondition", (context, condition) -> context.get("space") != null);
        known.put(PACKAGE + "SpacePermissionCondition", (context, condition) -> context.get("space") instanceof Space space
            && standing.may(person(), space, parameter(condition, "permission")));
        known.put(PACKAGE + "HasPageCondition", (context, condition) -> context.get("page") != null);
        known.put(PACKAGE + "user.UserLoggedInCondition", (context, condition) -> person() != null);
        known.put(PACKAGE + "user.ConfluenceAdministratorCondition", (context, condition) -> person() != null && standing.admin(person()));
        known.put(PACKAGE + "user.SystemAdministratorCondition", (context, condition) -> person() != null && standing.systemAdmin(person()));
    }

    /** Refuses a module whose conditions are not known here. */
    void check(Element module) {
        for (Element condition : module.select("condition")) {
            if (!known.containsKey(condition.attr("class"))) {
                throw new NotInHost("the condition " + condition.attr("class"));
            }
        }
    }

    /** @return whether every condition of the module holds */
    boolean hold(Element module, Map<String, Object> context) {
        return all(module, context);
    }

    private boolean all(Element parent, Map<String, Object> context) {
        return parent.select("> condition, > conditions").stream().allMatch(child -> holds(child, context));
    }

    private boolean any(Element parent, Map<String, Object> context) {
        return parent.select("> condition, > conditions").stream().anyMatch(child -> holds(child, context));
    }

    private boolean holds(Element element, Map<String, Object> context) {
        if (element.tagName().equals("conditions")) {
            return "OR".equalsIgnoreCase(element.attr("type")) ? any(element, context) : all(element, context);
        }
        boolean holds = known.get(element.attr("class")).test(context, element);
        return holds != "true".equals(element.attr("invert"));
    }

    private static String parameter(Element condition, String name) {
        Element param = condition.selectFirst("> param[name=" + name + "]");
        return param == null ? "" : param.hasAttr("value") ? param.attr("value") : param.text().trim();
    }

    private static ConfluenceUser person() {
        return AuthenticatedUserThreadLocal.get();
    }
}

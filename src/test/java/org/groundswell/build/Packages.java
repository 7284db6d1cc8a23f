package org.groundswell.build;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Who may know whom, said for one base package so that broken samples can be asked with the very same rules as the app. */
record Packages(String base) {
    private static final String COMPONENT_IMPORT = "com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport";

    ArchRule domainKnowsTheJdkAndTheSharedDomainOnly() {
        return classes().that(resideInAnyPackage(base + "..domain..")).should(new ArchCondition<>("know java, their own domain and shared.domain only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String own = type.getPackageName().replaceAll("(\\.domain)\\..*", "$1");
                String around = own.replaceAll("(\\.[^.]+)\\.[^.]+\\.domain$", "$1.domain");
                type.getDirectDependenciesFromSelf().forEach(dependency -> {
                    String known = dependency.getTargetClass().getBaseComponentType().getPackageName();
                    boolean fine = known.isEmpty() || within(known, "java") || within(known, own) || within(known, around)
                        || within(known, base + ".shared.domain");
                    events.add(new SimpleConditionEvent(type, fine, dependency.getDescription()));
                });
            }
        });
    }

    ArchRule activeObjectsStayInPersistence() {
        return noClasses().that(resideInAnyPackage(base + "..")).and(resideOutsideOfPackages(base + "..persistence.."))
            .should().dependOnClassesThat().resideInAPackage("net.java.ao..");
    }

    ArchRule confluenceStaysInItsPackagesAndInMacros() {
        DescribedPredicate<JavaClass> macros = describe("macros of a web package", type ->
            type.getPackageName().contains(".web") && outermost(type).getSimpleName().endsWith("Macro"));
        return noClasses().that(resideInAnyPackage(base + ".."))
            .and(resideOutsideOfPackages(base + ".shared.confluence..", base + ".community.space.."))
            .and(not(macros))
            .should().dependOnClassesThat().resideInAPackage("com.atlassian.confluence..");
    }

    ArchRule servicesOfTheWikiAreImportedInOnePlace() {
        return fields().that().areDeclaredInClassesThat().resideInAPackage(base + "..").and().areAnnotatedWith(COMPONENT_IMPORT)
            .should().beDeclaredInClassesThat().haveSimpleName("ConfluenceImports").allowEmptyShould(true);
    }

    ArchRule featuresDoNotKnowEachOther() {
        return classes().that(resideInAnyPackage(base + "..")).should(new ArchCondition<>("know no other feature, and shared none at all") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String own = feature(type.getPackageName());
                type.getDirectDependenciesFromSelf().forEach(dependency -> {
                    String other = feature(dependency.getTargetClass().getBaseComponentType().getPackageName());
                    boolean fine = other.isEmpty() || other.equals(own) || other.equals("shared");
                    events.add(new SimpleConditionEvent(type, fine, dependency.getDescription()));
                });
            }
        });
    }

    ArchRule theHostKnowsTheAppByItsJarOnly() {
        String host = base + ".host";
        return noClasses().that(resideInAnyPackage(host + "..")).should().dependOnClassesThat(
            describe("are of " + base + " but not of its host", type -> within(type.getPackageName(), base) && !within(type.getPackageName(), host)));
    }

    private String feature(String name) {
        return name.startsWith(base + ".") ? name.substring(base.length() + 1).split("\\.")[0] : "";
    }

    private static boolean within(String name, String parent) {
        return name.equals(parent) || name.startsWith(parent + ".");
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Packages::outermost).orElse(type);
    }
}

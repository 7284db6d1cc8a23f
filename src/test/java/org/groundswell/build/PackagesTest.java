package org.groundswell.build;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PackagesTest {
    private static final String SAMPLES = "org.groundswell.build.samples";
    private static final Packages OURS = new Packages("org.groundswell");
    private static final Packages BROKEN = new Packages(SAMPLES);
    private static final JavaClasses APP = new ClassFileImporter().importPath(Path.of("target/classes"));
    private static final JavaClasses HOST = new ClassFileImporter().importPackages("org.groundswell.host")
        .that(describe("are built from src/host", PackagesTest::builtFromTheHost));
    private static final JavaClasses BAD = new ClassFileImporter().importPackages(SAMPLES);

    static Stream<Arguments> rules() {
        return Stream.of(
            rule("domain knows the JDK", Packages::domainKnowsTheJdkAndTheSharedDomainOnly, "DomainThatKnowsTheWiki", "DomainThatKnowsAnotherFeature"),
            rule("active objects", Packages::activeObjectsStayInPersistence, "ResourceThatKnowsRows"),
            rule("confluence", Packages::confluenceStaysInItsPackagesAndInMacros, "DomainThatKnowsTheWiki", "ResourceThatKnowsTheWiki"),
            rule("imports", Packages::servicesOfTheWikiAreImportedInOnePlace, "ResourceThatImportsAService"),
            rule("features", Packages::featuresDoNotKnowEachOther, "DomainThatKnowsAnotherFeature", "SharedThatKnowsAFeature"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_app_keeps_the_rule(String name, Function<Packages, ArchRule> rule, List<String> broken) {
        rule.apply(OURS).check(APP);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_rule_bites_each_broken_sample_and_no_other(String name, Function<Packages, ArchRule> rule, List<String> broken) {
        for (JavaClass sample : BAD) {
            if (sample.getPackageName().startsWith(SAMPLES + ".host")) {
                continue;
            }
            boolean refused = rule.apply(BROKEN).allowEmptyShould(true).evaluate(alone(sample)).hasViolation();
            assertThat(refused).as(sample.getSimpleName()).isEqualTo(broken.contains(sample.getSimpleName()));
        }
        assertThat(BAD.stream().map(JavaClass::getSimpleName)).containsAll(broken);
    }

    @Test
    void the_host_knows_the_app_by_its_jar_only() {
        assertThat(HOST).isNotEmpty();
        OURS.theHostKnowsTheAppByItsJarOnly().check(HOST);
    }

    @Test
    void a_host_class_that_calls_the_app_is_found() {
        assertThat(BROKEN.theHostKnowsTheAppByItsJarOnly().evaluate(BAD).getFailureReport().toString()).contains("HostThatKnowsTheApp");
    }

    @Test
    void signatures_know_nothing_of_ours() {
        JavaClasses platform = new ClassFileImporter().importPackages("com.atlassian");
        assertThat(platform).isNotEmpty();
        noClasses().should().dependOnClassesThat().resideInAPackage("org.groundswell..").check(platform);
    }

    private static JavaClasses alone(JavaClass sample) {
        return BAD.that(describe("only this", sample::equals));
    }

    private static boolean builtFromTheHost(JavaClass type) {
        String top = type.getName().replaceAll("\\$.*", "").replace('.', '/');
        return Path.of("src/host/java", top + ".java").toFile().exists();
    }

    private static Arguments rule(String name, Function<Packages, ArchRule> rule, String... broken) {
        return Arguments.of(name, rule, List.of(broken));
    }
}

package org.onewindow;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;

/** What the modules' directions cannot say; at most eight rules, each worth a red build. */
@ArchTag("house")
@AnalyzeClasses(packages = "org.onewindow", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    private static final DescribedPredicate<JavaClass> ENGINE =
            resideInAnyPackage("org.camunda.bpm..", "org.camunda.spin..");

    /** The engine can be exchanged as long as few places know it; the card centre knows its client for the outside. */
    @ArchTest
    static final ArchRule onlyTheEngineBoundaryAndDelegatesKnowTheEngine = CompositeArchRule.of(noClasses()
                    .that(DescribedPredicate.not(resideInAnyPackage(
                                    "org.onewindow.workflow..",
                                    "org.onewindow.access..",
                                    "org.onewindow.running..",
                                    "org.onewindow.cardcentre.."))
                            .and(DescribedPredicate.not(partOfADelegate())))
                    .should()
                    .dependOnClassesThat(ENGINE))
            .and(noClasses()
                    .that()
                    .resideInAPackage("org.onewindow.cardcentre..")
                    .should()
                    .dependOnClassesThat(
                            ENGINE.and(DescribedPredicate.not(resideInAnyPackage("org.camunda.bpm.client..")))));

    /** A diagram names beans; nobody else calls a delegate. */
    @ArchTest
    static final ArchRule delegatesStayInTheirPackage =
            classes().that().implement(JavaDelegate.class).should().notBePublic();

    @ArchTest
    static final ArchRule pagesStayInTheirPackage =
            classes().that().areMetaAnnotatedWith(Controller.class).should().notBePublic();

    @ArchTest
    static final ArchRule repositoriesStayInTheirPackage =
            classes().that().areMetaAnnotatedWith(Repository.class).should().notBePublic();

    @ArchTest
    static final ArchRule whatAClassNeedsStandsInItsConstructor =
            noFields().should().beAnnotatedWith(Autowired.class).orShould().beAnnotatedWith(Value.class);

    /** A demonstration moves the clock, a test stops it: time comes from the Clock only. */
    @ArchTest
    static final ArchRule nobodyAsksForTheTimeWithoutTheClock = noClasses()
            .should()
            .callMethodWhere(describe("reads the time without a Clock", HouseRulesTest::readsTheTimeWithoutAClock));

    @ArchTest
    static final ArchRule everyPackageSaysWhereNullMayBe =
            classes().should(be(describe("in a null-marked package", HouseRulesTest::isNullMarked)));

    /** Waiting and printing belong to the test bench. */
    @ArchTest
    static final ArchRule nobodySleepsOrPrints = noClasses()
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    private static DescribedPredicate<JavaClass> partOfADelegate() {
        return describe(
                "are delegates",
                javaClass -> javaClass.isAssignableTo(JavaDelegate.class)
                        || javaClass
                                .getEnclosingClass()
                                .map(outer -> outer.isAssignableTo(JavaDelegate.class))
                                .orElse(false));
    }

    private static boolean isNullMarked(JavaClass javaClass) {
        return javaClass.getPackage().isAnnotatedWith(NullMarked.class)
                || javaClass.getPackageName().equals("org.onewindow");
    }

    private static boolean readsTheTimeWithoutAClock(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        boolean now = call.getName().equals("now") && owner.startsWith("java.time.");
        boolean clockGiven =
                call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        return now && !clockGiven
                || owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis");
    }
}

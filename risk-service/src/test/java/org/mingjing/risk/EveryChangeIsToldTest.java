package org.mingjing.risk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.timer.TimerHandler;
import org.mingjing.kit.write.Write;

/**
 * Every operation and every timer has a way to the outbox, also those that no service test performs. That they take it each
 * time they change something is seen where they are performed, by {@link WatchedWrites}.
 */
@AnalyzeClasses(packages = "org.mingjing.risk", importOptions = DoNotIncludeTests.class)
class EveryChangeIsToldTest {
    @ArchTest
    static final ArchRule every_write_tells = methods()
            .that(DescribedPredicate.describe("change something that is to be told", EveryChangeIsToldTest::isToTell))
            .should(reachTheOutbox(true));

    @ArchTest
    static final ArchRule what_is_said_to_tell_nobody_has_no_way_to = methods()
            .that(DescribedPredicate.describe("are untold", EveryChangeIsToldTest::isUntold))
            .should(reachTheOutbox(false));

    @ArchTest
    static final ArchRule every_timer_tells = methods()
            .that()
            .haveName("fire")
            .and()
            .areDeclaredInClassesThat(DescribedPredicate.describe(
                    "are due by a timer",
                    type -> type.isAssignableTo(TimerHandler.class)
                            && !Untold.TIMERS.containsKey(type.getSimpleName())))
            .should(reachTheOutbox(true));

    private static boolean isToTell(JavaMethod method) {
        return method.isAnnotatedWith(Write.class)
                && !method.getAnnotationOfType(Write.class).anonymous()
                && !isUntold(method);
    }

    private static boolean isUntold(JavaMethod method) {
        return method.isAnnotatedWith(Write.class)
                && Untold.OPERATIONS.containsKey(
                        method.getAnnotationOfType(Write.class).value());
    }

    private static ArchCondition<JavaMethod> reachTheOutbox(boolean wanted) {
        return new ArchCondition<>(wanted ? "reach the outbox" : "not reach the outbox") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean tells = tells(method);
                events.add(new SimpleConditionEvent(
                        method, tells == wanted, method.getFullName() + (tells ? " tells" : " tells nobody")));
            }
        };
    }

    /** Follows calls, references and what overrides them; not CDI events, for who changes something tells of it. */
    private static boolean tells(JavaCodeUnit start) {
        var seen = new HashSet<JavaCodeUnit>(Set.of(start));
        var open = new ArrayDeque<JavaCodeUnit>(seen);
        while (!open.isEmpty()) {
            var targets = open.pop().getAccessesFromSelf().stream()
                    .map(access -> access.getTarget())
                    .filter(CodeUnitAccessTarget.class::isInstance)
                    .map(CodeUnitAccessTarget.class::cast)
                    .toList();
            if (targets.stream().anyMatch(target -> target.getOwner().isEquivalentTo(Outbox.class))) {
                return true;
            }
            targets.stream()
                    .flatMap(EveryChangeIsToldTest::runBy)
                    .filter(seen::add)
                    .forEach(open::push);
        }
        return false;
    }

    private static Stream<? extends JavaCodeUnit> runBy(CodeUnitAccessTarget target) {
        if (target.getName().equals(JavaConstructor.CONSTRUCTOR_NAME)) {
            return target.resolveMember().stream();
        }
        var parameters =
                target.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        var overriding = target.getOwner().getAllSubclasses().stream()
                .flatMap(type -> type.tryGetMethod(target.getName(), parameters).stream());
        return Stream.concat(target.resolveMember().stream(), overriding);
    }
}

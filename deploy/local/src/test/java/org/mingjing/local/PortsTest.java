package org.mingjing.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.junit.jupiter.api.RepeatedTest;

class PortsTest {

    @RepeatedTest(20)
    void freePortsAreFreeAndAllDifferentAndNoneThatAnOutgoingConnectionWouldTake() {
        var ports = Ports.free();

        var numbers = Arrays.stream(Ports.class.getRecordComponents())
                .map(component -> number(ports, component.getAccessor()))
                .toList();
        assertThat(numbers).doesNotHaveDuplicates().allMatch(port -> port < 32_768);
        assertThat(numbers).allMatch(PortOwner::isFree);
    }

    private static int number(Ports ports, Method component) {
        try {
            return (int) component.invoke(ports);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}

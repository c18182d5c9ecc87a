package org.mingjing.bench.log;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.Method;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.VMDisconnectedException;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.AttachingConnector;
import com.sun.jdi.connect.IllegalConnectorArgumentsException;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.event.VMDisconnectEvent;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Has a process stand still just before one step, all its threads, so that it dies there and nowhere else. It is held from outside,
 * by the JVM's debugging interface: what is measured is the service as it is, which knows nothing of it.
 */
final class HaltPoint implements AutoCloseable {
    private static final String SOCKET = "com.sun.jdi.SocketAttach";

    private final VirtualMachine process;
    private final Arrow arrow;
    private final int times;

    private HaltPoint(VirtualMachine process, Arrow arrow, int times) {
        this.process = process;
        this.arrow = arrow;
        this.times = times;
    }

    /** What makes a JVM answer at a port. */
    static List<String> javaOptions(int port) {
        return List.of("-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,quiet=y,address=127.0.0.1:" + port);
    }

    /** @param times that it comes there from now on before it is held */
    static HaltPoint at(Arrow arrow, int times, int port) throws IOException {
        var connector = Bootstrap.virtualMachineManager().attachingConnectors().stream()
                .filter(one -> one.name().equals(SOCKET))
                .findFirst()
                .orElseThrow();
        var point = new HaltPoint(attach(connector, port), arrow, times);
        point.set();
        return point;
    }

    private static VirtualMachine attach(AttachingConnector connector, int port) throws IOException {
        var arguments = connector.defaultArguments();
        arguments.get("hostname").setValue("127.0.0.1");
        arguments.get("port").setValue(String.valueOf(port));
        try {
            return connector.attach(arguments);
        } catch (IllegalConnectorArgumentsException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In a class that was not needed yet, once it is. */
    private void set() {
        var types = process.classesByName(arrow.type());
        if (types.isEmpty()) {
            var loading = process.eventRequestManager().createClassPrepareRequest();
            loading.addClassFilter(arrow.type());
            loading.enable();
        }
        types.forEach(this::set);
    }

    private void set(ReferenceType type) {
        var method = type.methodsByName(arrow.method()).stream()
                .filter(HaltPoint::isMeant)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "the service has no " + arrow.type() + " with the method of " + arrow));
        var request = process.eventRequestManager().createBreakpointRequest(method.location());
        request.addCountFilter(times);
        request.enable();
    }

    private static boolean isMeant(Method method) {
        return !method.isAbstract() && !method.isBridge();
    }

    /** @return whether it stands there now; false when it has not come there in time, or has ended */
    boolean isReachedWithin(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        try {
            for (long rest = time.toMillis(); rest > 0; rest = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())) {
                var events = process.eventQueue().remove(rest);
                if (events != null && isReached(events)) {
                    return true;
                }
            }
        } catch (VMDisconnectedException ended) {
            return false;
        }
        return false;
    }

    private boolean isReached(EventSet events) {
        for (var event : events) {
            if (event instanceof BreakpointEvent) {
                return true;
            }
            if (event instanceof ClassPrepareEvent loaded) {
                set(loaded.referenceType());
            }
            if (event instanceof VMDisconnectEvent) {
                throw new VMDisconnectedException();
            }
        }
        events.resume();
        return false;
    }

    @Override
    public void close() {
        try {
            process.dispose();
        } catch (VMDisconnectedException ended) {
            // Killed, as it should be.
        }
    }
}

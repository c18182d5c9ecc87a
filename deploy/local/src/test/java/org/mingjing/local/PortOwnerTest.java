package org.mingjing.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class PortOwnerTest {

    @Test
    void aPortNobodyListensOnIsFree() {
        assertThat(PortOwner.isFree(Ports.free().gateway())).isTrue();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aTakenPortIsReportedWithPidAndCommandOfItsOwner() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(PortOwner.isFree(taken.getLocalPort())).isFalse();
            assertThat(PortOwner.describe(taken.getLocalPort()))
                    .contains(String.valueOf(ProcessHandle.current().pid()))
                    .contains("java");
        }
    }

    @Test
    void aPortTakenOnEveryInterfaceIsTakenOnLoopbackToo() throws Exception {
        try (var taken = new ServerSocket(0)) {
            assertThat(PortOwner.isFree(taken.getLocalPort())).isFalse();
        }
    }

    @Test
    void anOwnerThatCannotBeSeenIsAnotherProcess() {
        assertThat(PortOwner.describe(Ports.free().gateway())).contains("another process");
    }

    @Test
    void aSuiteWithATakenPortIsRefusedAndNamesTheComponent() throws Exception {
        var folder = Files.createTempDirectory(Path.of("target"), "taken");
        var ports = Ports.free();
        try (var taken = new ServerSocket(ports.kafka(), 1, InetAddress.getLoopbackAddress())) {
            var options = SuiteOptions.ofCheckout().in(folder).on(ports).only(java.util.Set.of("kafka"));
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> Suite.start(options))
                    .hasMessageContaining("kafka: " + taken.getLocalPort())
                    .hasMessageContaining(String.valueOf(ProcessHandle.current().pid()));
        }
    }
}

package org.mingjing.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The access records written during one test. */
class AccessRecords extends Handler implements BeforeEachCallback, AfterEachCallback {
    private final Logger log = Logger.getLogger("org.mingjing.gateway.access");
    private final List<Map<String, String>> fields = new CopyOnWriteArrayList<>();

    /** The one record of that route. */
    Map<String, String> only(String route) {
        await().untilAsserted(() -> assertThat(of(route)).hasSize(1));
        return of(route).get(0);
    }

    private List<Map<String, String>> of(String route) {
        return fields.stream()
                .filter(record -> record.get("route").equals(route))
                .toList();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        log.addHandler(this);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        log.removeHandler(this);
    }

    @Override
    public void publish(LogRecord record) {
        fields.add(ExtLogRecord.wrap(record).getMdcCopy());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}

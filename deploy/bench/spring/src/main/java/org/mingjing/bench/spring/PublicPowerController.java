package org.mingjing.bench.spring;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;

@RestController
class PublicPowerController {
    private final PublicRecords records;
    private final DisclosurePolicies policies;

    PublicPowerController(PublicRecords records, DisclosurePolicies policies) {
        this.records = records;
        this.policies = policies;
    }

    @GetMapping("/api/risk/v1/public/powers/{code}")
    ResponseEntity<PublicPowerView> power(@PathVariable String code, WebRequest request) {
        var record = records.power(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var policy = policies.today();
        var tag = "\"" + record.getNo() + "-" + record.getEdition() + "-" + record.getPowerRevision() + "-"
                + policy.edition() + "\"";
        if (request.checkNotModified(tag)) {
            return null;
        }
        return ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(CacheControl.maxAge(Duration.ofSeconds(60)))
                .body(PublicPowerView.of(record, policy.withheld()));
    }
}

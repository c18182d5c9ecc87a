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
    private final PublishedPowers powers;
    private final Ratings ratings;

    PublicPowerController(PublishedPowers powers, Ratings ratings) {
        this.powers = powers;
        this.ratings = ratings;
    }

    @GetMapping("/api/risk/v1/public/powers/{code}")
    ResponseEntity<PublicPowerView> power(@PathVariable String code, WebRequest request) {
        var published =
                powers.published(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var tag = "\"power-" + published.power().getVersion() + "\"";
        if (request.checkNotModified(tag)) {
            return null;
        }
        var rating = ratings.findByPowerCodeAndNo(code, published.power().getPublishedRatingNo())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(CacheControl.maxAge(Duration.ofSeconds(60)))
                .body(PublicPowerView.of(published, rating));
    }
}

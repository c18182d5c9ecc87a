package org.mingjing.bench.quarkus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "power")
class Power {
    @Id
    private UUID id;

    @Column(name = "code")
    private String code;

    @Column(name = "revision")
    private long revision;

    @Column(name = "published_rating_no")
    private Integer publishedRatingNo;
}

package org.mingjing.bench.spring;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Ratings extends Repository<Rating, UUID> {
    Optional<Rating> findByPowerCodeAndNo(String powerCode, int no);
}

package org.mingjing.risk.coverage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/** @param ratedOn of the last rating; left out where there is none */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PowerWithGap(String powerCode, String unitCode, String nameZh, String nameEn, LocalDate ratedOn) {}

package org.mingjing.risk.coverage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/** @param ratedOn when it was last rated by all its inputs; left out where it never was */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PowerWithGap(String powerCode, String unitCode, String nameZh, String nameEn, LocalDate ratedOn) {}

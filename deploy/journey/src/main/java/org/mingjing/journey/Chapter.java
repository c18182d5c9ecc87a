package org.mingjing.journey;

/** A part of the story. Told again on the same suite, it recognises what is done for good and does the rest anew. */
interface Chapter {
    String titleZh();

    String titleEn();

    void tell();
}

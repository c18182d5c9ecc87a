package org.mingjing.journey;

import java.util.List;

/** The chapters in the order in which they build on one another. */
final class Story {
    private final Narrator narrator;
    private final List<Chapter> chapters;

    Story(Scene scene) {
        this.narrator = scene.narrator();
        var charges = new ChargeChapter(scene);
        var complaints = new ComplaintChapter(scene);
        this.chapters = List.of(
                new CatalogueChapter(scene),
                new SchoolBusChapter(scene),
                new LateCaseChapter(scene),
                charges,
                new CancelledPowerChapter(scene),
                complaints,
                new RatingChapter(scene, complaints, charges),
                new WarningChapter(scene),
                new ScoreChapter(scene, complaints, charges),
                new QuarterChapter(scene),
                new IntegrityFileChapter(scene),
                new PublicSearchChapter(scene));
    }

    List<Chapter> chapters() {
        return chapters;
    }

    /** Tells one chapter to its end or to the step that failed. */
    void tell(Chapter chapter) {
        narrator.chapter(chapter);
        try {
            chapter.tell();
        } catch (StepFailed e) {
            narrator.brokeOff(e);
        }
    }
}

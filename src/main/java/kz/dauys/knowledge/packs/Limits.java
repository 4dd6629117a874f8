package kz.dauys.knowledge.packs;

/**
 * What a pack may be at most, so that a small file cannot fill the disk.
 *
 * @param bytes of all files together, unpacked
 * @param ratio how many times as large as the zip the files may be
 */
record Limits(int files, long bytes, int ratio) {
    static final Limits USUAL = new Limits(20_000, 200L * 1024 * 1024, 100);

    /** Up to this size the ratio says nothing: a few empty lines shrink to almost nothing. */
    static final long HARMLESS = 1024 * 1024;
}

package org.ayllu.reports.page;

/** A report cannot be made as asked; the message says why and what could be asked instead. */
public final class ReportException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ReportException(String message) {
        super(message);
    }
}

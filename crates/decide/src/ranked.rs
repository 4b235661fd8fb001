//! Approval, score and ranked ballots: instant run-off, single transferable vote, Schulze.

//! Shared budgets by the method of equal shares, and by greedy for comparison.

package se.helhet.demo.boras.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Moves öre between amounts until every printed cell comes out by rounding its own sum. Takes one broken cell at a
 * time and moves the amount that leaves the least wrong elsewhere; with the fixed seed the way is always the same.
 */
final class Repair {
    private static final int LIMIT = 200_000;

    private final long[] amounts;
    private final List<Cell> cells;
    private final List<List<Cell>> cellsOf = new ArrayList<>();
    private final Random random;

    Repair(long[] amounts, List<Cell> cells, long seed) {
        this.amounts = amounts;
        this.cells = cells;
        this.random = new Random(seed);
        for (int i = 0; i < amounts.length; i++) {
            cellsOf.add(new ArrayList<>());
        }
        cells.forEach(cell ->
                cell.sum().factors().keySet().forEach(i -> cellsOf.get(i).add(cell)));
    }

    void run() {
        for (int step = 0; step < LIMIT; step++) {
            List<Cell> broken =
                    cells.stream().filter(c -> c.missing(amounts) != 0).toList();
            if (broken.isEmpty()) {
                return;
            }
            mend(broken.get(random.nextInt(broken.size())));
        }
        throw new IllegalStateException("No öre amounts give all printed cells");
    }

    private void mend(Cell cell) {
        if (cell.sum().factors().isEmpty()) {
            throw new IllegalStateException("Nothing can move " + cell.name());
        }
        long missing = cell.missing(amounts);
        long nudge = Long.signum(missing) * (long) random.nextInt(20_000);
        int best = -1;
        long bestMove = 0;
        double bestCost = Double.MAX_VALUE;
        for (var term : cell.sum().factors().entrySet()) {
            long move = (missing + nudge) / term.getValue();
            double cost = (wrong(term.getKey(), move) + 1.0) * (0.5 + random.nextDouble());
            if (cost < bestCost) {
                best = term.getKey();
                bestMove = move;
                bestCost = cost;
            }
        }
        amounts[best] += bestMove;
    }

    private long wrong(int amount, long move) {
        amounts[amount] += move;
        long wrong = 0;
        for (Cell cell : cellsOf.get(amount)) {
            wrong += Math.abs(cell.missing(amounts));
        }
        amounts[amount] -= move;
        return wrong;
    }
}

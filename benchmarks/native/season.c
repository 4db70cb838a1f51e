/* The engine's season in C: the same operations in the same order as org.ayllu.core.decision.NonSeparableKernel, so that the bits must be equal.
   Usage: season FILE SECONDS. FILE is written by the comparison. Prints a hash of the answers and nanoseconds per household, one line per pass. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define LENGTH 512
#define KINDS 3
#define STEPS 5

static double leisure_share, elasticity, selling, hiring, selling_power, hiring_power;
static double *time_, *crop, *trade, *income, *days[KINDS], *paid[KINDS];
static double *shadow, *crop_days, *hired, *trade_days, *sold, *leisure, *taken[KINDS];
static long households;

static inline double from_bits(uint64_t b) { double d; memcpy(&d, &b, 8); return d; }
static inline uint64_t to_bits(double d) { uint64_t b; memcpy(&b, &d, 8); return b; }
static inline double larger(double a, double b) { return a > b ? a : b; }
static inline double smaller(double a, double b) { return a < b ? a : b; }

/* exp and log as in org.ayllu.core.math.Elementary, for arguments inside the range that a season has. */
static inline double exp_(double x) {
  x = smaller(larger(x, -708.5), 709.79);
  double rounded = __builtin_fma(x, 0x1.71547652b82fep0, 0x1.8p52);
  double half_scale = from_bits((to_bits(rounded) + 1022) << 52);
  double n = rounded - 0x1.8p52;
  double r = __builtin_fma(-n, 2.3190468138462996e-17, __builtin_fma(-n, 0x1.62e42fefa39efp-1, x));
  double q = 0x1.af8587fe3046dp-26;
  q = __builtin_fma(q, r, 0x1.28b048c2c37ecp-22);
  q = __builtin_fma(q, r, 0x1.71dddfcb85868p-19);
  q = __builtin_fma(q, r, 0x1.a01996942214dp-16);
  q = __builtin_fma(q, r, 0x1.a01a01bae2811p-13);
  q = __builtin_fma(q, r, 0x1.6c16c185a72a9p-10);
  q = __builtin_fma(q, r, 0x1.111111110d639p-7);
  q = __builtin_fma(q, r, 0x1.5555555550031p-5);
  q = __builtin_fma(q, r, 0x1.5555555555561p-3);
  q = __builtin_fma(q, r, 0x1.000000000000bp-1);
  return (1.0 + __builtin_fma(q * r, r, r)) * half_scale * 2.0;
}

static inline double log_(double x) {
  const uint64_t sqrt_half = 0x3fe6a09e667f3bcdULL;
  uint64_t bits = to_bits(x);
  double m = from_bits(((bits - sqrt_half) & 0x000fffffffffffffULL) + sqrt_half);
  double k = from_bits(((bits - sqrt_half + (1024ULL << 52)) >> 52) | 0x4330000000000000ULL) - (0x1p52 + 1024);
  double f = m - 1.0;
  double s = f / (2.0 + f);
  double z = s * s;
  double p = 0.14792263604293163;
  p = __builtin_fma(p, z, 0.15314449089273385);
  p = __builtin_fma(p, z, 0.18183547276473921);
  p = __builtin_fma(p, z, 0.22222198938100224);
  p = __builtin_fma(p, z, 0.2857142873833765);
  p = __builtin_fma(p, z, 0.3999999999943621);
  p = __builtin_fma(p, z, 0.6666666666666731);
  double half = 0.5 * f * f;
  return __builtin_fma(k, 0x1.62e42fefa3800p-1, f - (half - __builtin_fma(s, half + p * z, k * 5.497923018708371e-14)));
}

static double above_s[LENGTH], above_h[LENGTH], left_s[LENGTH], left_h[LENGTH], wage[LENGTH], power[LENGTH];
static double t[LENGTH], k_[LENGTH], c[LENGTH], low[LENGTH], high[LENGTH], at_low[LENGTH], at_high[LENGTH], x[LENGTH], last[LENGTH], work[LENGTH],
    rest[LENGTH], job_log[KINDS][LENGTH], job_power[KINDS][LENGTH], partly_days[LENGTH], partly_power[LENGTH];
static int between[LENGTH], kinked[LENGTH], partly_kind[LENGTH];
static long partly_row[LENGTH];
static int partly;

static void above(long start, int n, double w, double *restrict to) {
  for (int i = 0; i < n; i++) {
    double sum = paid[0][start + i] > w ? days[0][start + i] : 0.0;
    sum += paid[1][start + i] > w ? days[1][start + i] : 0.0;
    sum += paid[2][start + i] > w ? days[2][start + i] : 0.0;
    to[i] = sum;
  }
}

static void left(long start, int n, double w, double p, const double *restrict jobs, double *restrict to) {
  for (int i = 0; i < n; i++)
    to[i] = time_[start + i] - (crop[start + i] + trade[start + i]) * p - leisure_share * income[start + i] / w - jobs[i];
}

static double preferred(long row, int k) {
  double sum = 0;
  for (int j = 0; j < KINDS; j++)
    if (paid[j][row] > paid[k][row] || (paid[j][row] == paid[k][row] && j < k)) sum += days[j][row];
  return sum;
}

static void narrow(long row, int kink) {
  int i = kinked[kink];
  double from = selling, to = hiring;
  for (int k = 0; k < KINDS; k++) {
    double d = days[k][row], w = paid[k][row];
    if (d > 0 && w > from && w < to) {
      double without = time_[row] - k_[i] * job_power[k][kink] - c[i] / w - preferred(row, k);
      if (without < 0) {
        from = w, low[i] = job_log[k][kink], at_low[i] = without;
      } else if (without > d) {
        to = w, high[i] = job_log[k][kink], at_high[i] = without - d;
      } else {
        at_low[i] = NAN;
        partly_row[partly] = row, partly_kind[partly] = k, partly_days[partly] = without, partly_power[partly++] = job_power[k][kink];
        return;
      }
    }
  }
  double jobs = 0;
  for (int k = 0; k < KINDS; k++) jobs += paid[k][row] >= to ? days[k][row] : 0;
  t[i] = time_[row] - jobs;
}

static void powers(int n) {
  for (int i = 0; i < n; i++) work[i] = exp_(-elasticity * x[i]);
  for (int i = 0; i < n; i++) rest[i] = exp_(-x[i]);
}

static void solve(long start, int n) {
  double from = log_(selling), to = log_(hiring);
  int kinks = 0;
  partly = 0;
  for (int i = 0; i < n; i++) {
    int o = between[i];
    long row = start + o;
    t[i] = time_[row] - above_s[o];
    k_[i] = crop[row] + trade[row];
    c[i] = leisure_share * income[row];
    at_low[i] = left_s[o], at_high[i] = left_h[o];
    low[i] = from, high[i] = to;
    kinked[kinks] = i;
    kinks += above_s[o] != above_h[o];
  }
  for (int k = 0; k < KINDS; k++) {
    for (int i = 0; i < kinks; i++) job_log[k][i] = larger(paid[k][start + between[kinked[i]]], 1e-9);
    for (int i = 0; i < kinks; i++) job_log[k][i] = log_(job_log[k][i]);
    for (int i = 0; i < kinks; i++) job_power[k][i] = exp_(-elasticity * job_log[k][i]);
  }
  for (int i = 0; i < kinks; i++) narrow(start + between[kinked[i]], i);
  for (int i = 0; i < n; i++) x[i] = low[i] - (high[i] - low[i]) * at_low[i] / (at_high[i] - at_low[i]);
  for (int step = 0; step < STEPS; step++) {
    powers(n);
    for (int i = 0; i < n; i++) {
      double worked = k_[i] * work[i], rested = c[i] * rest[i];
      last[i] = (t[i] - worked - rested) / (elasticity * worked + rested);
      x[i] = larger(x[i] - last[i], low[i]);
    }
  }
  powers(n);
  for (int i = 0; i < n; i++) {
    wage[between[i]] = fabs(last[i]) <= 1e-7 ? 1 / rest[i] : 0;
    power[between[i]] = work[i];
  }
  for (int i = 0; i < partly; i++) {
    wage[partly_row[i] - start] = paid[partly_kind[i]][partly_row[i]];
    power[partly_row[i] - start] = partly_power[i];
  }
}

static void season(void) {
  for (long start = 0; start < households; start += LENGTH) {
    int n = households - start < LENGTH ? (int)(households - start) : LENGTH;
    above(start, n, selling, above_s);
    above(start, n, hiring, above_h);
    left(start, n, selling, selling_power, above_s, left_s);
    left(start, n, hiring, hiring_power, above_h, left_h);
    int inside = 0;
    for (int i = 0; i < n; i++) {
      wage[i] = left_s[i] > 0 ? selling : hiring;
      power[i] = left_s[i] > 0 ? selling_power : hiring_power;
    }
    for (int i = 0; i < n; i++) {
      between[inside] = i;
      inside += !(left_s[i] > 0) & (left_h[i] >= 0);
      if (!(left_s[i] > 0) & (-left_h[i] > crop[start + i] * hiring_power)) {
        fprintf(stderr, "a household hires all its work, which this program does not know\n");
        exit(3);
      }
    }
    solve(start, inside);
    for (int i = 0; i < inside; i++)
      if (wage[between[i]] == 0) {
        fprintf(stderr, "a shadow wage was not found\n");
        exit(3);
      }
    for (int i = 0; i < n; i++) crop_days[start + i] = crop[start + i] * power[i];
    for (int i = 0; i < n; i++) trade_days[start + i] = trade[start + i] * power[i];
    for (int k = 0; k < KINDS; k++)
      for (int i = 0; i < n; i++) taken[k][start + i] = paid[k][start + i] > wage[i] ? days[k][start + i] : 0.0;
    for (int i = 0; i < partly; i++) taken[partly_kind[i]][partly_row[i]] = partly_days[i];
    for (int i = 0; i < n; i++) {
      hired[start + i] = smaller(larger(-left_h[i], 0.0), crop[start + i] * hiring_power);
      sold[start + i] = larger(left_s[i], 0.0);
      shadow[start + i] = wage[i];
    }
    for (long i = start; i < start + n; i++)
      leisure[i] = time_[i] - (crop_days[i] - hired[i]) - trade_days[i] - sold[i] - (taken[0][i] + taken[1][i] + taken[2][i]);
  }
}

static double now(void) {
  struct timespec at;
  clock_gettime(CLOCK_MONOTONIC, &at);
  return at.tv_sec + 1e-9 * at.tv_nsec;
}

static double *numbers(FILE *file, long count) {
  double *all = aligned_alloc(64, (count * 8 + 63) / 64 * 64);
  if (!all || (file && fread(all, 8, count, file) != (size_t)count)) {
    fprintf(stderr, "the file of households is too short\n");
    exit(2);
  }
  return all;
}

int main(int argc, char **argv) {
  FILE *file = argc == 3 ? fopen(argv[1], "rb") : NULL;
  if (!file) {
    fprintf(stderr, "usage: season FILE SECONDS\n");
    return 2;
  }
  double *head = numbers(file, 7);
  households = (long)head[0];
  leisure_share = head[1], elasticity = head[2], selling = head[3], hiring = head[4], selling_power = head[5], hiring_power = head[6];
  time_ = numbers(file, households), crop = numbers(file, households), trade = numbers(file, households), income = numbers(file, households);
  for (int k = 0; k < KINDS; k++) days[k] = numbers(file, households);
  for (int k = 0; k < KINDS; k++) paid[k] = numbers(file, households);
  fclose(file);
  shadow = numbers(NULL, households), crop_days = numbers(NULL, households), hired = numbers(NULL, households);
  trade_days = numbers(NULL, households), sold = numbers(NULL, households), leisure = numbers(NULL, households);
  for (int k = 0; k < KINDS; k++) taken[k] = numbers(NULL, households);
  season();
  uint64_t hash = 0;
  for (long i = 0; i < households; i++) {
    hash = hash * 31 + to_bits(shadow[i]);
    hash = hash * 31 + to_bits(leisure[i]);
  }
  printf("%lld\n", (long long)hash);
  double end = now() + atof(argv[2]);
  long repeats = 1 + 5000000 / households;
  while (now() < end) {
    double begun = now();
    for (long r = 0; r < repeats; r++) season();
    printf("%.3f\n", (now() - begun) * 1e9 / repeats / households);
  }
  return 0;
}
